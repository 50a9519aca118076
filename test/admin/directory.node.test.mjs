import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'tldts';
import { loadSource } from '../signals/load-source.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const {
  COMPANIES,
  RECEIVES_WORDS,
  WORKS,
  checkConfig,
  compileSchema,
  companyOf,
  guessVendors,
  inspect,
  sourceOf,
  toVendor,
  wordsLanguage,
} = await loadSource(`
    export { COMPANIES } from './src/vendors/directory/companies.ts';
    export { RECEIVES_WORDS } from './src/vendors/directory/receives-words.ts';
    export { WORKS } from './src/vendors/directory/works.ts';
    export { checkConfig } from './src/admin/check/check-config.ts';
    export { compileSchema } from './src/admin/check/compile-schema.ts';
    export { companyOf } from './src/admin/directory/company-of.ts';
    export { guessVendors } from './src/admin/init/guess-vendors.ts';
    export { inspect } from './src/admin/audit/inspect/inspect.ts';
    export { sourceOf } from './src/vendors/directory/source-of.ts';
    export { toVendor } from './src/vendors/directory/to-vendor.ts';
    export { wordsLanguage } from './src/vendors/directory/words-language.ts';
  `);
const validate = compileSchema(
  JSON.parse(readFileSync(here('../../dist/sluice.schema.json'), 'utf8')),
);

const CATEGORIES = [
  { id: 'necessary', required: true },
  { id: 'functional' },
  { id: 'analytics' },
  { id: 'advertising', sale: true },
];
const configOf = (vendors) => ({
  version: 1,
  site: { name: 'The Harbor Ledger', privacyNotice: '/privacy', cookieNotice: '/cookies' },
  categories: CATEGORIES,
  vendors,
});
const isHttps = (text) => new URL(text).protocol === 'https:';
const none = (problems) => assert.ok(problems.length === 0, `\n${problems.join('\n')}\n`);
const eachRow = (problemsOf) =>
  none(COMPANIES.flatMap((one) => problemsOf(one).map((what) => `${one.id}: ${what}`)));

describe('the directory of companies', () => {
  it('lists every file of a row once, under its own id', () => {
    const folder = here('../../src/vendors/directory/');
    const files = readdirSync(folder, { recursive: true })
      .filter((file) => /[\\/].+\.ts$/.test(file) && !/^words[\\/]/.test(file))
      .map((file) => file.replace(/^.*[\\/]|\.ts$/g, ''));
    assert.deepEqual(COMPANIES.map(({ id }) => id).sort(), files.sort());
    assert.equal(new Set(files).size, files.length);
  });

  it('holds rows of the right form', () => {
    eachRow(({ id, name, domains, receives, privacyPolicy, retentionDays, note }) =>
      [
        /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || 'the id has other signs',
        (name && name === name.trim()) || 'no name',
        domains.length > 0 || 'no domain',
        new Set(domains).size === domains.length || 'a domain twice',
        receives.length > 0 || 'nothing is received',
        receives.every((one) => RECEIVES_WORDS.en[one]) || 'a datum without words',
        privacyPolicy === undefined || isHttps(privacyPolicy) || 'the policy is no https link',
        retentionDays === undefined ||
          (Number.isInteger(retentionDays) && retentionDays > 0 && retentionDays <= 3650) ||
          'the retention is no number of days',
        note === undefined || /^[A-Z].*\.$/.test(note) || 'the note is no sentence',
      ].filter((one) => one !== true),
    );
  });

  it('names hosts that belong to one company, none a public suffix, none under another of the row', () => {
    eachRow(({ domains }) =>
      domains.flatMap((domain) => {
        const { hostname, publicSuffix } = parse(domain, { allowPrivateDomains: true });
        return [
          (domain === domain.toLowerCase() && hostname === domain) || `${domain} is no host`,
          publicSuffix !== domain || `${domain} is a public suffix`,
          !domains.some((other) => domain.endsWith(`.${other}`)) || `${domain} is named already`,
        ].filter((one) => one !== true);
      }),
    );
  });

  it('names a host twice only with a reason, and with paths that tell the rows apart', () => {
    const rows = new Map();
    for (const one of COMPANIES)
      for (const domain of one.domains) rows.set(domain, [...(rows.get(domain) ?? []), one]);
    none(
      [...rows].flatMap(([domain, owners]) => {
        if (owners.length === 1) return [];
        const ids = owners.map(({ id }) => id).join(', ');
        const places = owners.flatMap(({ paths = [''] }) => paths);
        return [
          owners.some(({ note }) => note) || `${domain} (${ids}): no note says why`,
          new Set(places).size === places.length || `${domain} (${ids}): the same paths`,
        ].filter((one) => one !== true);
      }),
    );
  });

  it('says of each fact where it was read, and when', () => {
    const judged = ['name', 'purpose', 'sale', 'domains', 'receives'];
    const optional = ['paths', 'cookies', 'storage', 'privacyPolicy', 'retentionDays'];
    eachRow((row) => {
      const told = new Set(row.sources.flatMap(({ tells }) => tells));
      const facts = [...judged, ...optional.filter((fact) => row[fact] !== undefined)];
      return [
        ...facts.filter((fact) => !told.has(fact)).map((fact) => `nothing confirms ${fact}`),
        ...[...told]
          .filter((fact) => row[fact] === undefined)
          .map((fact) => `${fact} is not there`),
        ...row.sources
          .map(sourceOf)
          .flatMap(({ name, link, date }) =>
            [
              name || 'a source without a name',
              isHttps(link) || `${link} is no https link`,
              !link.includes('{') || `${link} has a hole`,
              new Date(date).toJSON()?.startsWith(date) || `${date} is no day`,
            ].filter((one) => typeof one === 'string' && one !== name),
          ),
      ];
    });
    const used = new Set(COMPANIES.flatMap(({ sources }) => sources.map(({ work }) => work)));
    none(
      Object.keys(WORKS)
        .filter((work) => !used.has(work))
        .map((work) => `${work} is not used`),
    );
  });

  it('makes vendors that `check` has nothing to say about, but for a policy that is not known', () => {
    const problems = checkConfig(configOf(COMPANIES.map((one) => toVendor(one))), validate);
    none(
      problems
        .filter(
          ({ path }) =>
            !/^vendors\[\d+\]\.privacyPolicy$/.test(path) ||
            COMPANIES[Number(/\d+/.exec(path)[0])].privacyPolicy,
        )
        .map(({ path, sentence }) => `${path}: ${sentence}`),
    );
  });

  it('makes a vendor of another category of the site, and keeps it a sale there', () => {
    const criteo = COMPANIES.find(({ id }) => id === 'criteo');
    assert.deepEqual(toVendor(criteo, 'partners'), {
      ...toVendor(criteo),
      category: 'partners',
      sale: true,
    });
    assert.match(toVendor(criteo).receives, /what you read and click.*device type/);
    assert.equal(toVendor(criteo).retention, '13 months');
  });
});

describe('the words of the directory', () => {
  const languages = readdirSync(here('../../src/ui/strings/'))
    .map((file) => file.replace('.ts', ''))
    .filter((name) => !/^en-|^types$/.test(name));

  it('are there in every language of the interface, each another', () => {
    assert.deepEqual(Object.keys(RECEIVES_WORDS).sort(), languages.sort());
    for (const [language, words] of Object.entries(RECEIVES_WORDS)) {
      assert.deepEqual(Object.keys(words), Object.keys(RECEIVES_WORDS.en), language);
      assert.equal(new Set(Object.values(words)).size, Object.keys(words).length, language);
    }
  });

  it('say what a company gets, and how long it keeps it, in the languages of a site', () => {
    const criteo = COMPANIES.find(({ id }) => id === 'criteo');
    const { receives, retention } = toVendor(criteo, 'advertising', ['es', 'ja']);
    assert.deepEqual(Object.keys(receives), ['en', 'es', 'ja']);
    assert.match(receives.es, /^lo que lees y dónde haces clic, .*, tipo de dispositivo$/);
    assert.match(receives.ja, /^読んだ内容とクリック、.*、端末の種類$/);
    assert.deepEqual(retention, { en: '13 months', es: '13 meses', ja: '13 か月' });
  });

  const asked = [
    ['es-MX', 'es'],
    ['zh-TW', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['no', 'nb'],
    ['en-US', 'en'],
    ['xx', null],
    ['', null],
  ];
  for (const [tag, language] of asked)
    it(`are ${language ?? 'none'} for “${tag}”`, () => assert.equal(wordsLanguage(tag), language));
});

describe('the look-up of an address', () => {
  const found = [
    ['https://www.youtube-nocookie.com/embed/1', 'youtube'],
    ['https://region1.google-analytics.com/g/collect', 'google-analytics'],
    ['https://connect.facebook.net/en_US/fbevents.js', 'meta-pixel'],
    ['https://www.facebook.com/tr?id=1', 'meta-pixel'],
    ['https://bidder.criteo.com/', 'criteo'],
    ['https://criteo.example/', undefined],
    ['https://notcriteo.com/', undefined],
  ];
  for (const [url, id] of found) {
    it(`finds ${id ?? 'nobody'} for ${url}`, () => assert.equal(companyOf(url)?.id, id));
  }

  it('proposes companies by their rows, and takes strangers for advertising', () => {
    const visit = {
      requests: [
        'https://www.harbor.example/a.js',
        'https://bidder.criteo.com/1',
        'https://static.criteo.net/2',
        'https://cdn.stranger.example/3',
        'https://criteo.example/4',
        'https://advertising.example/5',
      ].map((url) => ({ url })),
    };
    const vendors = guessVendors([visit], ['https://harbor.example/']);
    assert.deepEqual(
      vendors.map(({ id, category, domains }) => [id, category, domains]),
      [
        // An id is a company's or a purpose's: what is named twice is denied.
        ['advertising-2', 'advertising', ['advertising.example']],
        ['criteo', 'advertising', ['criteo.com', 'criteo.net']],
        ['criteo-2', 'advertising', ['criteo.example']],
        ['stranger', 'advertising', ['stranger.example']],
      ],
    );
  });

  it('names the company of a host that an audit finds after a refusal', () => {
    const request = (url) => ({ url, kind: 'script', page: 'https://harbor.example/' });
    const visit = {
      state: 'opted-out',
      pages: ['https://harbor.example/'],
      requests: ['https://bidder.criteo.com/1', 'https://cdn.stranger.example/2'].map(request),
      storage: [],
      signals: { gpp: null, usp: null, google: null },
      control: { by: 'sluice', presses: 1 },
      claims: null,
      link: 'works',
      trouble: [],
    };
    const { findings, unknownHosts } = inspect([visit], configOf([]));
    assert.deepEqual(
      unknownHosts.map(({ host, company }) => [host, company]),
      [
        ['bidder.criteo.com', 'Criteo'],
        ['cdn.stranger.example', null],
      ],
    );
    const remedies = findings.filter(({ sort }) => sort === 'unknown-host');
    assert.match(remedies[0].remedy, /^It is a host of Criteo/);
    assert.match(remedies[1].remedy, /^Find out whose it is/);
  });
});
