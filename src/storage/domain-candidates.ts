import type { CookieDomain } from './write-cookie.js';

/** Domains on which a host might keep a cookie, the widest first, the host alone last. IP addresses and `localhost` have no wider one. */
export const domainCandidates = (host: string): readonly CookieDomain[] => {
  const labels = host.split('.');
  const wider = /^[\d.]+$|:/.test(host)
    ? []
    : labels.map((_, index) => labels.slice(index).join('.'));
  return [...wider.slice(0, -1).reverse(), undefined];
};
