import type { CookieDomain } from './write-cookie.js';

/** Domains on which a host might keep a cookie, the widest first, the host alone last. IP addresses and `localhost` have no wider one. */
export const domainCandidates = (host: string): readonly CookieDomain[] => {
  const labels = host.split('.');
  const isAddress = /^[\d.]+$|:/.test(host);
  const wider = isAddress
    ? []
    : labels.slice(1).map((_, index) => labels.slice(-2 - index).join('.'));
  return [...wider, undefined];
};
