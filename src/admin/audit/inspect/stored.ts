import type { Finding, Visit } from '../types.js';
import type { Companies } from './companies.js';
import { matchesPattern } from './matches-pattern.js';
import { finding } from './finding.js';
import { STATE_WORDS } from './state-words.js';

const KINDS = {
  cookie: 'cookie',
  localStorage: 'key in localStorage',
  sessionStorage: 'key in sessionStorage',
  indexedDB: 'database',
  cacheStorage: 'cache',
} as const;

/** Cookies and storage of refused companies that were there at the end. What an allowed company names as well is kept. */
export const storedIn = (visit: Visit, companies: Companies): readonly Finding[] => {
  const refused = companies.refusedIn(visit);
  return visit.storage.flatMap(({ kind, name, host, httpOnly }) => {
    const owners = companies.ownersOf(name, host, kind === 'cookie');
    const [owner] = owners;
    if (!owner || !owners.every(({ id }) => refused.has(id))) return [];
    const patterns = kind === 'cookie' ? owner.cookies : owner.storage;
    const isNamed = patterns.some((pattern) => matchesPattern(pattern, name));
    return [
      finding('storage', 'error', visit.state, [
        owner.id,
        `The ${KINDS[kind]} “${name}” of ${owner.name} is there ${STATE_WORDS[visit.state]} (${host}).`,
        httpOnly
          ? 'It is HttpOnly, so no script can remove it: let your server stop setting it for readers who refuse.'
          : isNamed
            ? 'It is named in the configuration, so it should have been removed: look who sets it again.'
            : 'Name it under "cookies" of the company, so that it is removed; and look who sets it.',
      ]),
    ];
  });
};
