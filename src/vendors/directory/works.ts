import type { WorkName } from './types.js';

interface Work {
  readonly name: string;
  /** Day of the version that was read, ISO 8601. */
  readonly date: string;
  /** Address of that version; `{at}` is the place that a row names. */
  readonly link: string;
}

/** The works that many rows were read in, each in one fixed version. */
export const WORKS: Readonly<Record<WorkName, Work>> = {
  trackerdb: {
    name: 'Ghostery TrackerDB',
    date: '2026-08-06',
    link: 'https://github.com/ghostery/trackerdb/blob/0448d4bf5ac6f3a6dcca95fa004069e7b9723ff8/db/{at}.eno',
  },
  duckduckgo: {
    name: 'DuckDuckGo tracker blocklist',
    date: '2025-06-17',
    link: 'https://github.com/duckduckgo/tracker-blocklists/blob/1e45ebd8c96ffe1a6f10eccdd919e77fff8b03df/web/v6/extension-tds.json',
  },
  disconnect: {
    name: 'Disconnect tracking protection list',
    date: '2026-08-07',
    link: 'https://github.com/disconnectme/disconnect-tracking-protection/blob/22c7d6166b6e30f7629ee1b49386855bb9b64a50/services.json',
  },
  gvl: {
    name: 'IAB Europe Global Vendor List, version 45',
    date: '2024-03-21',
    link: 'https://github.com/MP0501/CookieCrawler/blob/2c7d79e687d6e7b05e1a0c0785a26157bfe47db8/vendor-list.json',
  },
  prebid: {
    name: 'Prebid.js 11.36.0, storage disclosures',
    date: '2026-09-28',
    link: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/{at}.json',
  },
  'cookie-database': {
    name: 'Open Cookie Database',
    date: '2026-01-21',
    link: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0ee5a17fe1cb002943f89370d24fc26a4226061c/open-cookie-database.csv',
  },
  'third-party-web': {
    name: 'Third Party Web',
    date: '2026-05-13',
    link: 'https://github.com/patrickhulce/third-party-web/blob/424dc03d2deabe001827b6826fed3c8cc00362de/data/entities.js',
  },
  tarteaucitron: {
    name: 'tarteaucitron.js services',
    date: '2026-04-02',
    link: 'https://github.com/AmauriC/tarteaucitron.js/blob/76151fac7495c7e3355aab7dcca41c38af558665/tarteaucitron.services.js',
  },
  // What every request carries: the address that it comes from, User-Agent (§10.1.5) and Referer (§10.1.3).
  http: {
    name: 'HTTP Semantics (RFC 9110)',
    date: '2022-06-01',
    link: 'https://www.rfc-editor.org/rfc/rfc9110#{at}',
  },
};
