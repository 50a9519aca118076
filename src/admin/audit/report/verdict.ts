import type { Audit } from '../types.js';

/** One sentence that says how it ended. */
export const verdict = ({ findings, visits, configFrom, companies: named }: Audit): string => {
  const leaks = findings.filter(({ sort }) => sort === 'leak');
  const companies = new Set(leaks.map(({ path }) => path)).size;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (findings.some(({ sort }) => sort === 'trouble'))
    return 'The audit is not complete: a page could not be looked at.';
  if (!configFrom)
    return 'No list of companies was given, so no leak could be told from what is allowed.';
  if (named === 0)
    return 'Nothing is proven: the configuration names no company that could be refused.';
  if (companies > 0)
    return `Not proven: ${companies === 1 ? 'one refused company was' : `${companies} refused companies were`} reached.`;
  if (errors > 0)
    return `No refused company was reached; ${errors === 1 ? 'one other problem' : `${errors} other problems`} remain.`;
  return `No refused company was reached in ${visits.length === 1 ? 'one visit' : `${visits.length} visits`}.`;
};
