import { domainCandidates } from './domain-candidates.js';
import { writeCookie } from './write-cookie.js';

/** Removes a cookie from this host and every domain above it, on this page's path and every one above it. */
export const removeEverywhere = (name: string): void => {
  const paths = location.pathname
    .split('/')
    .map((_, at, parts) => parts.slice(0, at + 1).join('/'));
  for (const domain of domainCandidates(location.hostname)) {
    for (const path of paths)
      for (const end of ['', '/']) writeCookie(name, '', domain, -1, path + end);
  }
};
