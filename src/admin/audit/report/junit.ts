import { STATE_WORDS } from '../inspect/state-words.js';
import type { Audit, Finding } from '../types.js';
import { escapeHtml } from './escape-html.js';

const SORTS: readonly (readonly [Finding['sort'], string])[] = [
  ['trouble', 'every page can be opened'],
  ['leak', 'no refused company is reached'],
  ['storage', 'nothing of a refused company is stored'],
  ['signal', 'the ad stack is told of the refusal'],
  ['control', 'a reader can refuse as easily as allow'],
  ['link', 'the privacy link works'],
];

/** The report for continuous integration: a test for each thing that an audit proves, in each state. */
export const junit = ({ findings, visits, urls }: Audit): string => {
  const cases = visits.flatMap(({ state }) =>
    SORTS.map(([sort, name]) => ({
      name: `${name} ${STATE_WORDS[state]}`,
      failures: findings.filter(
        (one) => one.sort === sort && one.state === state && one.severity === 'error',
      ),
    })),
  );
  // Not of a visit: without a list of companies, none of the tests before could have failed.
  const blind = findings.filter(({ sort }) => sort === 'companies');
  cases.push({ name: 'the companies to look for are known', failures: blind });
  const failed = cases.filter(({ failures }) => failures.length > 0).length;
  const body = cases.map(({ name, failures }) => {
    const texts = failures.map(
      ({ sentence, remedy }) =>
        `<failure message="${escapeHtml(sentence)}">${escapeHtml(remedy)}</failure>`,
    );
    return `  <testcase classname="sluice audit" name="${escapeHtml(name)}">${texts.join('')}</testcase>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite name="${escapeHtml(urls.join(' '))}" tests="${cases.length}" failures="${failed}">`,
    ...body,
    '</testsuite>',
    '',
  ].join('\n');
};
