import type { SeenSite } from '../types.js';

/** What a page says of itself: its name, and where its notices are. Addresses of the same site are paths. */
export const readSite = (): SeenSite => {
  const meta = (name: string) =>
    document
      .querySelector(`meta[property="${name}"],meta[name="${name}"]`)
      ?.getAttribute('content')
      ?.trim();
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const find = (...words: readonly string[]) => {
    for (const word of words) {
      const link = links.find((one) => (one.textContent ?? '').trim().toLowerCase().includes(word));
      if (!link) continue;
      const url = new URL(link.href, document.baseURI);
      return url.origin === location.origin ? url.pathname + url.search : url.href;
    }
    return null;
  };
  const title = document.title
    .split(/\s[|–—·-]\s/)
    .at(-1)
    ?.trim();
  return {
    name: meta('og:site_name') || meta('application-name') || title || location.hostname,
    language: document.documentElement.lang || 'en',
    privacyNotice: find(
      'privacy notice',
      'privacy policy',
      'privacy',
      'datenschutz',
      'confidentialité',
      'privacidad',
    ),
    cookieNotice: find('cookie notice', 'cookie policy', 'cookies', 'cookie'),
  };
};
