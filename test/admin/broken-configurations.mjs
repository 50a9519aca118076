/** A configuration without a fault, as the contract shows it. */
export const GOOD = {
  version: 1,
  revision: 1,
  site: {
    name: 'The Harbor Ledger',
    group: 'Harbor Media and its titles',
    titles: ['coast-gazette.example'],
    privacyNotice: '/privacy',
    cookieNotice: '/cookies',
  },
  region: { default: 'US-CA', from: ['attribute', 'server-timing', 'meta'] },
  regions: { US: 'opt-out', EU: 'opt-in', GB: 'opt-in', '*': 'opt-in' },
  categories: [
    { id: 'necessary', required: true },
    { id: 'functional' },
    { id: 'analytics' },
    { id: 'advertising', sale: true },
  ],
  vendors: [
    {
      id: 'acme-ads',
      name: 'Acme Ads',
      category: 'advertising',
      domains: ['acme-ads.example'],
      paths: [],
      cookies: ['_acme*'],
      storage: ['acme:*'],
      privacyPolicy: 'https://acme-ads.example/privacy',
      receives: 'page address, device type',
      retention: '13 months',
    },
  ],
  enforcement: {
    serviceWorker: '/sluice-sw.js',
    unknownHosts: 'allow',
    firstLoad: 'none',
    standby: true,
    reload: 'never',
  },
  signals: {
    gpc: 'auto',
    gpp: { sections: ['usnat'], mspa: { covered: false } },
    usp: false,
    googleConsentMode: true,
  },
  record: { cookie: 'sluice', domain: 'auto', days: 390, renew: null, endpoint: null },
  ui: { banner: 'auto', link: 'auto', language: 'auto' },
};

const [ACME] = GOOD.vendors;
const vendor = (change) => ({ vendors: [{ ...ACME, ...change }] });
const ads = (change) => ({
  categories: [
    { id: 'necessary', required: true },
    { id: 'advertising', sale: true, ...change },
  ],
});

/** What is broken, and how: keys that replace those of the good one. */
export const BROKEN = [
  ['a list instead of settings', [GOOD]],
  ['another version', { version: 2 }],
  ['no categories', { categories: undefined }],
  ['an empty list of purposes', { categories: [], vendors: [] }],
  ['a setting misspelt', { vendor: [] }],
  ['a setting in the wrong place', { site: { ...GOOD.site, banner: 'bar' } }],
  ['a model misspelt', { regions: { US: 'optout', '*': 'opt-in' } }],
  ['a word in quotes that should be true', ads({ required: 'true', sale: undefined })],
  ['a text where a list belongs', vendor({ domains: 'acme-ads.example' })],
  ['a number in quotes', { record: { days: '390' } }],
  ['a purpose without id', { categories: [...GOOD.categories, { name: 'Ads' }] }],
  [
    'an id with a blank',
    { categories: [...GOOD.categories, { id: 'my ads', name: 'A', text: 'B', sale: true }] },
  ],
  [
    'an id used twice',
    { categories: [...GOOD.categories, { id: 'acme-ads', name: 'A', text: 'B', sale: true }] },
  ],
  ['required, though it counts as sale', ads({ required: true })],
  ['ads that do not count as sale', ads({ id: 'ads', sale: false, name: 'Ads', text: 'Ads.' })],
  [
    'nothing that counts as sale',
    { categories: [{ id: 'necessary', required: true }, { id: 'analytics' }], vendors: [] },
  ],
  [
    'a purpose without a name for readers',
    { categories: [...GOOD.categories, { id: 'research' }] },
  ],
  [
    'a kind of sensitive data misspelt',
    {
      categories: [
        ...GOOD.categories,
        { id: 'clinic', name: 'A', text: 'B', sensitive: ['helth'] },
      ],
    },
  ],
  ['no Privacy Notice', { site: { name: 'A', cookieNotice: '/cookies' } }],
  ['neither notice', { site: { name: 'A' } }],
  ['a notice that is script', { site: { ...GOOD.site, privacyNotice: 'javascript:alert(1)' } }],
  ['a region in small letters', { regions: { ...GOOD.regions, 'us-ca': 'opt-out' } }],
  ['the United Kingdom by its other letters', { regions: { ...GOOD.regions, UK: 'opt-in' } }],
  ['Europe without a question', { regions: { ...GOOD.regions, EU: 'opt-out' } }],
  ['the US without an opt-out', { regions: { ...GOOD.regions, US: 'notice' } }],
  ['a default region that is a name', { region: { default: 'California' } }],
  ['a company in no purpose', vendor({ category: 'advertsing' })],
  ['an address as a host', vendor({ domains: ['https://acme-ads.example/tag.js'] })],
  ['a star before a host', vendor({ domains: ['*.acme-ads.example'] })],
  ['a host that is everybody’s', vendor({ domains: ['co.uk'] })],
  ['a path without a slash', vendor({ paths: ['pixel'] })],
  ['a pattern that is too wide', vendor({ cookies: ['_*'] })],
  ['a star within a pattern', vendor({ storage: ['acme*id'] })],
  ['a policy that is no address', vendor({ privacyPolicy: 'acme-ads.example/privacy' })],
  ['a company of which nothing is known', { vendors: [{ id: 'acme', category: 'advertising' }] }],
  ['a barrier alone', { enforcement: { firstLoad: 'barrier' } }],
  ['no standby and no reload', { enforcement: { standby: false } }],
  ['a worker on another host', { enforcement: { serviceWorker: 'https://cdn.example/sw.js' } }],
  ['a worker in a folder', { enforcement: { serviceWorker: '/assets/sluice-sw.js' } }],
  ['strangers denied, and no list of friends', { enforcement: { unknownHosts: 'deny' } }],
  ['MSPA without a mode', { signals: { gpp: { sections: ['usnat'], mspa: { covered: true } } } }],
  ['a section that does not exist', { signals: { gpp: { sections: ['uscal'] } } }],
  [
    'a key that Google does not have',
    { signals: { googleConsentMode: { ad_store: 'advertising' } } },
  ],
  [
    'a key for a purpose that does not exist',
    { signals: { googleConsentMode: { analytics_storage: 'counting' } } },
  ],
  ['a record of a month', { record: { days: 30 } }],
  ['records sent to another site', { record: { endpoint: 'https://records.example/' } }],
  ['a sister title with a path', { site: { ...GOOD.site, titles: ['www.coast-gazette.com'] } }],
  ['a former tool that is none', { record: { honor: { clearo: {} } } }],
  [
    'a former purpose that is none of ours',
    { record: { honor: { klaro: { purposes: { ads: ['advertisng'] } } } } },
  ],
  ['words that nobody has read yet', { ui: { language: 'de' } }],
  ['no way back for readers', { ui: { link: 'none' } }],
  ['no question where the law asks for one', { ui: { banner: 'none' } }],
  [
    'a no that is longer than the yes',
    {
      ui: {
        words: {
          en: {
            'banner.optout.refuse': 'Please do not sell or share any of my personal information',
            'banner.optout.allow': 'OK',
          },
        },
      },
    },
  ],
].map(([name, change]) => [name, Array.isArray(change) ? change : { ...GOOD, ...change }]);
