import { parse } from 'tldts';
import type { Config } from '../../../config/types.js';
import { error } from '../error.js';
import { fixes } from '../fixes.js';
import type { Problem } from '../problem.js';

/** How the choice is kept, and with whom it is shared (contract §7). */
export const recordProblems = ({
  record = {},
  site = {},
  revision,
}: Config): readonly Problem[] => {
  const { cookie, domain, days, askAgain, renew, endpoint } = record;
  const problems: Problem[] = [];
  if (revision !== undefined && !(Number.isInteger(revision) && revision >= 1))
    problems.push(
      error(
        'revision',
        `${revision} is no revision, so no earlier permission counts.`,
        'Write a whole number from 1 on, and raise it to ask again.',
        fixes.use('revision', 1),
      ),
    );
  if (cookie !== undefined && !/^[\w-]{1,64}$/.test(cookie))
    problems.push(
      error(
        'record.cookie',
        `“${cookie}” is no name for a cookie.`,
        'Use letters, digits, “-” and “_”.',
        fixes.remove('record.cookie', 'Use the usual name'),
      ),
    );
  if (domain && domain !== 'auto' && domain !== 'host') {
    const { publicSuffix, hostname } = parse(domain);
    if (!hostname || domain.includes('/') || publicSuffix === hostname)
      problems.push(
        error(
          'record.domain',
          `A cookie cannot be kept on “${domain}”.`,
          'Write “auto”, “host”, or a domain of your own.',
          fixes.remove('record.domain', 'Use the widest domain of your own'),
        ),
      );
  }
  if (days !== undefined && !(Number.isInteger(days) && days >= 367))
    problems.push(
      error(
        'record.days',
        `${days} days are too few: a refusal must outlive 12 months, so 390 is used.`,
        'Write 367 or more.',
        fixes.use('record.days', 390),
      ),
    );
  if (askAgain !== undefined && !(Number.isInteger(askAgain) && askAgain >= 1))
    problems.push(
      error(
        'record.askAgain',
        `${askAgain} is no number of days.`,
        'Write a whole number, such as 390.',
        fixes.use('record.askAgain', 390),
      ),
    );
  for (const [key, address] of Object.entries({ renew, endpoint })) {
    if (address && /^[a-z][a-z0-9+.-]*:|^\/\//i.test(address))
      problems.push(
        error(
          `record.${key}`,
          `“${address}” may be another site, and records go to your own only.`,
          'Write a path such as “/consent”.',
        ),
      );
  }
  (site.titles ?? []).forEach((title, index) => {
    const { domain: registrable } = parse(title);
    if (registrable !== title.toLowerCase() && !/\.(example|test|localhost)$/.test(title))
      problems.push(
        error(
          `site.titles[${index}]`,
          `“${title}” is no domain of a title, so no refusal is handed over to it.`,
          registrable ? `Write “${registrable}”.` : 'Write a domain such as “coast-gazette.com”.',
          registrable
            ? fixes.use(`site.titles[${index}]`, registrable)
            : fixes.remove(`site.titles[${index}]`),
        ),
      );
  });
  return problems;
};
