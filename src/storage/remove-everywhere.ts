import { domainCandidates } from './domain-candidates.js';
import { writeCookie } from './write-cookie.js';

/** Removes a cookie from this host and every domain above it. */
export const removeEverywhere = (name: string): void => {
  for (const domain of domainCandidates(location.hostname)) writeCookie(name, '', domain, -1);
};
