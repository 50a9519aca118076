import type { Config } from '../../../config/types.js';
import { advice } from '../advice.js';
import { error } from '../error.js';
import { fixes } from '../fixes.js';
import type { Problem } from '../problem.js';

/** Whether a refusal really stops what it names (contract §5). */
export const enforcementProblems = ({
  enforcement = {},
  vendors = [],
}: Config): readonly Problem[] => {
  const { serviceWorker, unknownHosts, allow = [], firstLoad, standby, reload } = enforcement;
  const problems: Problem[] = [];
  const hasHosts = vendors.some((one) => one?.domains?.length);
  if (firstLoad === 'barrier' && unknownHosts !== 'deny')
    problems.push(
      error(
        'enforcement.firstLoad',
        'The barrier alone does not stop what the browser’s parser fetches itself.',
        'Write “hold”, or set "unknownHosts": "deny" beside the barrier.',
        fixes.use('enforcement.firstLoad', 'hold'),
      ),
    );
  if (firstLoad && firstLoad !== 'none' && !hasHosts && unknownHosts !== 'deny')
    problems.push(
      error(
        'enforcement.firstLoad',
        'No company has hosts, so nothing in the page would be held.',
        'Add "domains" to the companies, or remove this.',
        fixes.remove('enforcement.firstLoad'),
      ),
    );
  if (standby === false && (reload ?? 'never') === 'never')
    problems.push(
      error(
        'enforcement.standby',
        'What runs already goes on after a refusal, until the reader leaves the page.',
        'Set "reload" to “ask” or “auto”, or remove "standby": false.',
        fixes.remove('enforcement.standby'),
      ),
    );
  if (unknownHosts === 'deny' && allow.length === 0)
    problems.push(
      advice(
        'enforcement.allow',
        'After a refusal every host that no company names is stopped, your own helpers on other domains included.',
        'List the hosts that must stay free; `sluice audit` can write the list.',
      ),
    );
  if (allow.length > 0 && (unknownHosts ?? 'allow') === 'allow')
    problems.push(
      advice(
        'enforcement.allow',
        'The list does nothing while unknown hosts are allowed.',
        'Set "unknownHosts" to “report” or “deny”, or remove the list.',
        fixes.remove('enforcement.allow', 'Remove the list'),
      ),
    );
  allow.forEach((host, index) => {
    if (!/^[^\s/:*]+$/.test(host))
      problems.push(
        error(
          `enforcement.allow[${index}]`,
          `“${host}” is no host name.`,
          'Write a host name such as “fonts.example.com”.',
          fixes.remove(`enforcement.allow[${index}]`),
        ),
      );
  });
  if (serviceWorker) {
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(serviceWorker))
      problems.push(
        error(
          'enforcement.serviceWorker',
          'A service worker must be on your own site.',
          'Write a path such as “/sluice-sw.js”.',
        ),
      );
    else if (/^\/.+\//.test(serviceWorker))
      problems.push(
        advice(
          'enforcement.serviceWorker',
          `It only sees pages under “${serviceWorker.replace(/[^/]*$/, '')}”.`,
          'Put the file at the root of the site, or send the header Service-Worker-Allowed: / with it.',
        ),
      );
  }
  return problems;
};
