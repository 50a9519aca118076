/**
 * The configuration's shape and defaults in one: an object for an object, `{ '*': … }` for one whose keys the site chooses,
 * `[…]` for a list, `'a|b'` for one of these words (the first is the default), any other text, number, true or false for itself,
 * `null` for a text or null. What is not named here is handed on as it is, to the part that uses and checks it.
 */
export const SHAPE = {
  revision: 1,
  site: { name: '', group: '', titles: [''], privacyNotice: '', cookieNotice: '' },
  region: { default: null },
  // The first word is also what an unclear model is read as.
  regions: { '*': 'opt-in|opt-out|notice' },
  categories: [{ id: '', required: false, sale: false, sensitive: ['unclear'] }],
  vendors: [
    {
      id: '',
      name: '',
      category: '',
      sale: false,
      domains: [''],
      paths: [''],
      cookies: [''],
      storage: [''],
      privacyPolicy: '',
    },
  ],
  enforcement: {
    standby: true,
    serviceWorker: null,
    unknownHosts: 'allow|report|deny',
    allow: [''],
    firstLoad: 'none|barrier|hold',
    reload: 'never|ask|auto',
  },
  signals: {},
  record: {
    cookie: 'sluice',
    domain: 'auto',
    days: 390,
    askAgain: 390,
    renew: null,
    endpoint: null,
  },
  ui: {
    banner: 'auto|bar|card|inline|modal|none',
    link: 'auto|float|none',
    signalNotice: 'link|once',
    language: 'auto',
    words: { '*': { '*': '' } },
    perCompany: false,
    panel: false,
    ownQuestion: false,
  },
  age: '|child|teen',
  assets: null,
} as const;

/**
 * What an unclear value is read as where the default would not protect. Without a readable revision no permission is known to
 * be of it: none counts.
 */
export const PROTECTIVE: Readonly<Record<string, unknown>> = {
  'categories.sale': true,
  'categories.sensitive': ['unclear'],
  'vendors.sale': true,
  'enforcement.unknownHosts': 'deny',
  'enforcement.firstLoad': 'hold',
  revision: NaN,
  age: 'child',
};
