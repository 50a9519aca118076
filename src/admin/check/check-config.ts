import type { ValidateFunction } from 'ajv';
import type { Config } from '../../config/types.js';
import { error } from './error.js';
import type { Problem } from './problem.js';
import { companyProblems } from './rules/company-problems.js';
import { enforcementProblems } from './rules/enforcement-problems.js';
import { formerToolProblems } from './rules/former-tool-problems.js';
import { interfaceProblems } from './rules/interface-problems.js';
import { purposeProblems } from './rules/purpose-problems.js';
import { readersProblems } from './rules/readers-problems.js';
import { readingProblems } from './rules/reading-problems.js';
import { recordProblems } from './rules/record-problems.js';
import { regionProblems } from './rules/region-problems.js';
import { signalProblems } from './rules/signal-problems.js';
import { schemaProblems } from './schema-problems.js';
import { without } from './without.js';

const RULES: readonly ((config: Config) => readonly Problem[])[] = [
  readersProblems,
  regionProblems,
  purposeProblems,
  companyProblems,
  enforcementProblems,
  signalProblems,
  recordProblems,
  formerToolProblems,
  interfaceProblems,
  readingProblems,
];

/**
 * Reads a configuration strictly: everything that the page would read otherwise than it was meant, and what the law asks.
 * `validate` is the compiled schema. Pure; never throws. Errors first, then advice, each in the order of the file's sections.
 */
export const checkConfig = (config: unknown, validate: ValidateFunction): readonly Problem[] => {
  if (typeof config !== 'object' || config === null || Array.isArray(config))
    return [
      error(
        '',
        'This is no configuration: it must be settings in curly brackets.',
        'Run `sluice init`, which writes one.',
      ),
    ];
  const { problems, refused } = schemaProblems(config, validate);
  // What is wrong in form was said; the rules look at the rest.
  const rest = without(config, refused) as Config;
  const all = [...problems, ...RULES.flatMap((rule) => rule(rest))];
  const said = new Set<string>();
  const once = all.filter(({ path }) => {
    const isNew = !said.has(path) || !problems.some((one) => one.path === path);
    said.add(path);
    return isNew;
  });
  return [
    ...once.filter(({ severity }) => severity === 'error'),
    ...once.filter(({ severity }) => severity === 'advice'),
  ];
};
