import { domainCandidates } from './domain-candidates.js';
import { writeCookie } from './write-cookie.js';

/** Removes a cookie from this host and every domain above it, on this page's path and every path above it. */
export const removeEverywhere = (name: string): void => {
  const folders = location.pathname.split('/');
  const paths = folders.flatMap((_, index) => {
    const path = folders.slice(0, index + 1).join('/');
    return [path || '/', `${path}/`];
  });
  for (const domain of domainCandidates(location.hostname)) {
    for (const path of new Set(paths)) writeCookie(name, '', domain, -1, path);
  }
};
