import { domainCandidates } from './domain-candidates.js';
import { readCookies } from './read-cookies.js';
import { writeCookie } from './write-cookie.js';
import type { CookieDomain } from './write-cookie.js';

/**
 * The widest domain on which this page can keep a cookie, found by trying, so that no list of public suffixes is needed:
 * browsers themselves refuse a cookie for `co.uk`. `null` where no cookie can be kept at all.
 */
export const widestDomain = (probe: string, host: string): CookieDomain | null => {
  for (const domain of domainCandidates(host)) {
    writeCookie(probe, '1', domain, 1);
    const isKept = readCookies(probe).length > 0;
    writeCookie(probe, '', domain, -1);
    if (isKept) return domain;
  }
  return null;
};
