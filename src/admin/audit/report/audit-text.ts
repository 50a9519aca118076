import pc from 'picocolors';
import { STATE_WORDS } from '../inspect/state-words.js';
import type { Audit } from '../types.js';
import { verdict } from './verdict.js';

const pressed = ({ by, presses }: Audit['visits'][number]['control']) =>
  by
    ? `${by === 'words' ? 'a button found by its words' : by}${presses ? `, ${presses === 1 ? 'one press' : `${presses} presses`}` : ''}`
    : 'none found';

/** The report for a person at a terminal. */
export const auditText = (audit: Audit): string => {
  const { findings, visits, unknownHosts } = audit;
  const isBad = findings.some(({ severity }) => severity === 'error');
  const rows = visits.map(({ state, requests, storage, control }) => {
    const after = requests.filter(({ beforeChoice }) => !beforeChoice).length;
    const how =
      state === 'opted-out' || state === 'allowed' ? `; control: ${pressed(control)}` : '';
    return `  ${STATE_WORDS[state].padEnd(36)} ${String(after).padStart(4)} requests, ${String(storage.length).padStart(3)} cookies and keys${how}`;
  });
  const blocks = findings.map(({ path, sentence, remedy, severity }) => {
    const mark = severity === 'error' ? pc.red('✗') : pc.yellow('•');
    return `${mark} ${path ? `${pc.bold(path)}  ` : ''}${sentence}\n  ${pc.cyan('→')} ${remedy}`;
  });
  const strangers = unknownHosts.map(
    ({ host, states, company }) =>
      `  ${host}${company ? ` (${company})` : ''}  ${pc.dim(states.map((state) => STATE_WORDS[state]).join(', '))}`,
  );
  return [
    `${audit.urls.join(', ')}\n${pc.dim(`${audit.browser}, ${audit.device}, ${audit.at}; companies from ${audit.configFrom ?? 'nowhere'}`)}`,
    rows.join('\n'),
    ...blocks,
    ...(strangers.length > 0
      ? [`Hosts that the configuration does not name:\n${strangers.join('\n')}`]
      : []),
    isBad ? pc.red(verdict(audit)) : pc.green(verdict(audit)),
  ].join('\n\n');
};
