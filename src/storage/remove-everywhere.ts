import { domainCandidates } from './domain-candidates.js';
import { ownDocument } from './own-document.js';
import { readCookies } from './read-cookies.js';

/**
 * Removes a cookie from this host and every domain above it, on this page's path and every one above it, until it is gone. Not
 * through js-cookie, which would spell names such as `AMCV_1%40AdobeOrg` anew.
 */
export const removeEverywhere = (name: string): void => {
  let path = '';
  for (const part of location.pathname.split('/')) {
    path += part;
    for (const end of [path + '/', path]) {
      for (const domain of domainCandidates(location.hostname)) {
        // A partitioned cookie is another one than its namesake; both may be removed by what is `Secure` too, where that is.
        for (const kind of ['', ';secure', ';secure;partitioned']) {
          if (!readCookies(name).length) return;
          ownDocument.cookie = `${name}=;max-age=0;path=${end}${domain ? `;domain=${domain}` : ''}${kind}`;
        }
      }
    }
    path += '/';
  }
};
