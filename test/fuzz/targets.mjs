import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { anyString, ours } from '../signals/compare-with-library.mjs';
import { loadSource } from '../signals/load-source.mjs';
import { mutated, mutatedJson } from './mutated.mjs';

const sluice = await loadSource(`
  export { createUrlMatch } from './src/config/url-match.ts';
  export { readConfig } from './src/config/read-config.ts';
  export { readRecord, writeRecord, MAX_LENGTH } from './src/consent/record-text.ts';
  export { regionCode } from './src/consent/region.ts';
  export { resolve } from './src/consent/resolve.ts';
  export { subjectsOf } from './src/consent/subjects.ts';
  export { refusesSale } from './src/signals/gpp/refuses-sale.ts';
  export { FORMER_TOOLS } from './src/vendors/former-tools.ts';
`);

const CONFIG = {
  version: 1,
  revision: 2,
  site: { name: 'The Harbor Ledger', titles: ['coast-gazette.example'], privacyNotice: '/privacy' },
  region: { default: 'US-CA', from: ['attribute', 'meta'] },
  regions: { US: 'opt-out', EU: 'opt-in', '*': 'opt-in' },
  categories: [
    { id: 'necessary', required: true },
    { id: 'analytics', sensitive: ['health'] },
    { id: 'advertising', sale: true },
    // A mistake: what counts as sale cannot be required.
    { id: 'social', required: true, sale: true },
  ],
  vendors: [
    {
      id: 'acme',
      category: 'advertising',
      domains: ['acme.example'],
      paths: ['/ads/'],
      cookies: ['_a*'],
    },
    { id: 'tally', category: 'analytics', domains: ['tally.example'], sale: true },
  ],
  enforcement: { unknownHosts: 'deny', allow: ['cdn.example'], firstLoad: 'hold', standby: true },
  signals: {
    gpc: 'auto',
    gpp: { sections: ['usnat', 'usca'], mspa: { covered: false } },
    replay: ['gtag'],
  },
  ui: { banner: 'auto', words: { en: { 'banner.title': 'Hello' } } },
  record: { cookie: 'sluice', days: 390, honor: { klaro: { purposes: { ads: ['advertising'] } } } },
};
const RECORDS = [
  'v=1&model=opt-out&region=US-CA&revision=2&how=banner&decidedAt=1795507200&optedOutAt=1795507200&choice=*sale',
  'v=1&model=opt-in&region=FR&revision=2&how=dialog&decidedAt=1795507200&permitted=analytics.advertising',
  'v=1&model=notice&revision=1&how=signal&optedOutAt=1&gpc=1&seenAt=3&seen=2&id=0f9&confirmed=acme&signal=*',
];
const quiet = () => {};

const read = (config) => {
  const settings = sluice.readConfig(config, quiet);
  return { settings, subjects: sluice.subjectsOf(settings) };
};
const good = read(CONFIG);
const CATEGORY_OF = Object.fromEntries(CONFIG.vendors.map(({ id, category }) => [id, category]));
/** What of these settings is granted to a reader with that record, when all is as protective as may be. */
const grantedTo = (reading, { settings, subjects }, more = {}) => {
  const { categories, vendors } = sluice.resolve({
    settings,
    subjects,
    reading,
    model: 'opt-in',
    signal: false,
    storage: true,
    now: 1_795_600_000,
    ...more,
  });
  return Object.entries({ ...categories, ...vendors })
    .filter(([, { answer }]) => answer === 'granted')
    .map(([id]) => id);
};

const VENDORS = [
  ['ads.example', '', 'acme'],
  ['xn--mnchen-3ya.example', '', 'idn'],
  ['shared.example', '/pixel/', 'tally'],
];
const hostMatch = sluice.createUrlMatch(VENDORS, 'news.example', 'news.example');
hostMatch.refuse(['acme', 'idn', 'tally']);
/** The same question, asked of the platform's own URL parser alone. */
const ownerByHost = (address) => {
  let url;
  try {
    url = new URL(address, 'https://news.example/story');
  } catch {
    return null;
  }
  if (!/^(https?|wss?|ftp):$/.test(url.protocol)) return undefined;
  const host = url.hostname.replace(/\.$/, '');
  const [found] = VENDORS.filter(
    ([domain, path]) =>
      (host === domain || host.endsWith(`.${domain}`)) && url.pathname.startsWith(path),
  );
  return found?.[2] ?? null;
};

const FORMER = Object.entries({
  'vanilla-cookieconsent':
    '{"categories":["necessary","ads"],"revision":0,"data":null,"services":{"ads":["acme"]}}',
  klaro: '{"acme":false,"tally":true}',
  tarteaucitron: '!analytics=false!acme=wait!maps=true',
  cookieconsent: 'deny',
  cookiebot: "{stamp:'a',necessary:true,preferences:false,marketing:false,ver:1}",
  onetrust: 'isGpcEnabled=0&interactionCount=1&groups=C0001:1,C0002:0',
  cookieyes: 'consentid:a,consent:yes,action:yes,necessary:yes,analytics:no',
  complianz: 'marketing=deny',
  usprivacy: '1YYN',
});

/**
 * What is fed with what nobody meant to write. `check` throws where a promise is broken: nothing throws, what cannot be read
 * denies, and nothing takes long (which the runner watches).
 */
export const TARGETS = {
  'a record': {
    input: mutated(...RECORDS),
    check: (text) => {
      const reading = sluice.readRecord(text);
      if (reading !== 'unreadable') {
        assert.ok(text.length <= sluice.MAX_LENGTH);
        assert.equal(sluice.writeRecord(reading), text);
      }
      const granted = grantedTo(reading, good);
      const said = /&(?:permitted|confirmed)=([\w.-]*)/g;
      const permitted = [...text.matchAll(said)].flatMap(([, names]) => names.split('.'));
      const isSaid = (id) => permitted.includes(id) && reading !== 'unreadable';
      for (const id of granted)
        assert.ok(id === 'necessary' || isSaid(id) || isSaid(CATEGORY_OF[id]), id);
      // The browser's signal stands above all but a confirmation.
      if (!text.includes('confirmed='))
        assert.ok(
          !grantedTo(reading, good, { model: 'opt-out', signal: true }).includes('advertising'),
        );
    },
  },
  'a configuration': {
    input: mutatedJson(CONFIG),
    check: (config) => {
      const { settings, subjects } = read(config);
      const ids = settings.categories.map(({ id }) => id);
      for (const { id, required, sale, sensitive } of settings.categories) {
        assert.match(id, /^[\w-]{1,64}$/);
        assert.ok(!required || (!sale && sensitive.length === 0), `${id} is required`);
      }
      for (const { category } of settings.vendors)
        assert.ok(category === '' || ids.includes(category));
      for (const model of Object.values(settings.regions))
        assert.match(model, /^(opt-in|opt-out|notice)$/);
      // To a new reader under opt-in law nothing is granted but what is required, whatever the configuration says.
      const required = settings.categories.filter((one) => one.required).map(({ id }) => id);
      const granted = grantedTo('none', { settings, subjects });
      const vendorsOf = settings.vendors
        .filter(({ category, sale }) => required.includes(category) && !sale)
        .map(({ id }) => id);
      assert.deepEqual(
        granted.filter((id) => !required.includes(id) && !vendorsOf.includes(id)),
        [],
      );
    },
  },
  'an address': {
    input: mutated(
      'https://ads.example/a.js',
      '//ADS.example./x',
      'http:\\\\sub.ads.example:8080\\a',
      'https://user:pass@ads.example/?q=1#h',
      'wss://münchen.example/',
      'https://ａｄｓ.example/',
      'https://%61ds.example/',
      'https://shared.example/pixel/1.gif',
      'https://shared.example/other',
      'https://news.example/ads.example/a.js',
      'https://ads.example.evil.test/',
      'https://notads.example/',
      'ht\ttps://ads.exa\nmple/a',
      'blob:https://ads.example/0',
      'data:text/html,<script src=//ads.example/a.js></script>',
      'javascript:fetch("https://ads.example/")',
      'mailto:a@ads.example',
      'about:blank',
    ),
    check: (address) => {
      const found = hostMatch.refusedVendorOf(address, 'https://news.example/story');
      const owner = ownerByHost(address);
      if (owner !== undefined) assert.equal(found, owner);
      // What names a host plainly enough for the parser must not look harmless to the quick test.
      if (owner) assert.ok(hostMatch.mayLead(`src="${address}"`), 'looks harmless');
      hostMatch.refusedVendorIn(address);
    },
  },
  'a region': {
    input: mutated('US-CA', 'us_ca', 'FR', 'EU', 'XX', 'T1', ' gb '),
    check: (text) => assert.match(sluice.regionCode(text) ?? 'US', /^[A-Z]{2}(-[A-Z\d]{1,3})?$/),
  },
  "a former tool's statement": {
    input: fc
      .constantFrom(...FORMER)
      .chain(([tool, text]) => fc.tuple(fc.constant(tool), mutated(text))),
    check: ([tool, text]) => {
      let refused;
      try {
        refused = sluice.FORMER_TOOLS[tool].read(
          text,
          ['ads'],
          'OptanonAlertBoxClosed=2;cmplz_banner-status=dismissed',
        );
      } catch {
        // Its caller takes that for no statement.
        return;
      }
      for (const name of refused) assert.equal(typeof name, 'string');
    },
  },
  'a GPP string': {
    input: anyString,
    check: (chosen) => {
      const isOut = chosen.some(({ values }) =>
        Object.entries(values).some(
          ([name, value]) => /^(Sale|Sharing|TargetedAdvertising)OptOut$/.test(name) && value === 1,
        ),
      );
      assert.equal(sluice.refusesSale(ours(chosen)), isOut);
    },
  },
  'a spoilt GPP string': {
    input: mutated(
      'DBABLA~CVQVAAAAAACA.QA',
      'DBACLMA~CVQqAAAAAACA.QA~BVQqAAAAAAAA.QA',
      'DBABTA~1YYN',
      'DBABBg~BUoAAABgAA',
      // A range of hundreds of millions of sections.
      'DBAB4AAAAAAY~x',
    ),
    check: (text) => {
      try {
        assert.equal(typeof sluice.refusesSale(text), 'boolean');
      } catch (error) {
        if (error.name === 'AssertionError') throw error;
      }
    },
  },
};
