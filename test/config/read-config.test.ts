import { expect } from 'chai';
import * as fc from 'fast-check';
import { readConfig } from '../../src/config/read-config.js';
import type { Settings } from '../../src/config/settings.js';
import { modelFor } from '../../src/consent/model-for.js';
import { resolve } from '../../src/consent/resolve.js';
import { subjectsOf } from '../../src/consent/subjects.js';

/** What was read, and what was said of it: paths, in order. */
const read = (config: unknown) => {
  const said: string[] = [];
  const settings = readConfig(config, (path, sentence) => {
    expect(sentence).to.be.a('string').and.not.equal('');
    said.push(path);
  });
  return { settings, said };
};
const MINIMAL = { version: 1, categories: [{ id: 'necessary', required: true }, { id: 'ads' }] };
const withKeys = (keys: object) => read({ ...MINIMAL, ...keys });
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const granted = (settings: Settings): readonly string[] => {
  const { categories, vendors } = resolve({
    settings,
    subjects: subjectsOf(settings),
    model: modelFor(settings.regions, 'US-CA'),
    reading: 'none',
    signal: false,
    storage: true,
    now: 1_795_507_200,
  });
  return Object.entries({ ...categories, ...vendors })
    .filter(([, { answer }]) => answer === 'granted')
    .map(([id]) => id);
};

// The example of the contract, §2.
const EXAMPLE = {
  $schema: './sluice.schema.json',
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
} as const;

describe('a configuration', () => {
  it('is read as it is written: the example of the contract', () => {
    const { settings, said } = read(EXAMPLE);
    expect(said).to.deep.equal([]);
    const category = { required: false, sale: false, sensitive: [] };
    expect(plain(settings)).to.deep.equal({
      ...EXAMPLE,
      categories: [
        { ...category, id: 'necessary', required: true },
        { ...category, id: 'functional' },
        { ...category, id: 'analytics' },
        { ...category, id: 'advertising', sale: true },
      ],
      vendors: [{ ...EXAMPLE.vendors[0], sale: false }],
      enforcement: { ...EXAMPLE.enforcement, allow: [] },
      record: { ...EXAMPLE.record, askAgain: 390 },
      ui: {
        ...EXAMPLE.ui,
        signalNotice: 'link',
        words: {},
        perCompany: false,
        panel: false,
        ownQuestion: false,
      },
      age: '',
      assets: null,
    });
  });

  it('has a default for everything but the categories', () => {
    const { settings, said } = read({ categories: [] });
    expect(said).to.deep.equal([]);
    expect(plain(settings)).to.deep.equal({
      version: 1,
      revision: 1,
      site: { name: '', group: '', titles: [], privacyNotice: '', cookieNotice: '' },
      region: { default: null },
      regions: { US: 'opt-out', EU: 'opt-in', GB: 'opt-in', '*': 'opt-in' },
      categories: [],
      vendors: [],
      enforcement: {
        standby: true,
        serviceWorker: null,
        unknownHosts: 'allow',
        allow: [],
        firstLoad: 'none',
        reload: 'never',
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
        banner: 'auto',
        link: 'auto',
        signalNotice: 'link',
        language: 'auto',
        words: {},
        perCompany: false,
        panel: false,
        ownQuestion: false,
      },
      age: '',
      assets: null,
    });
  });

  it('hands on what other parts read and check', () => {
    const { settings, said } = withKeys({
      signals: { meta: true, replay: ['meta'] },
      site: { titles: ['coast-gazette.example'] },
      enforcement: { unknownHosts: 'deny', allow: ['cdn.example'] },
    });
    expect(said).to.deep.equal([]);
    expect(settings.signals).to.have.deep.property('replay', ['meta']);
    expect(settings.site).to.have.deep.property('titles', ['coast-gazette.example']);
    expect(settings.enforcement).to.have.property('unknownHosts', 'deny');
  });

  it('names places as regions are read elsewhere: in any case, with a dash or an underscore', () => {
    for (const code of ['US-CA', 'us-ca', 'us_ca', ' US-ca ']) {
      const { settings } = withKeys({ regions: { [code]: 'opt-in', US: 'opt-out' } });
      expect(modelFor(settings.regions, 'US-CA'), code).to.equal('opt-in');
      expect(modelFor(settings.regions, 'US-TX'), code).to.equal('opt-out');
    }
  });

  it('is not altered by being read', () => {
    const config = plain(EXAMPLE);
    const frozen = JSON.stringify(config);
    read(config);
    expect(JSON.stringify(config)).to.equal(frozen);
  });
});

describe('a configuration that is none', () => {
  for (const [name, config] of [
    ['missing', undefined],
    ['null', null],
    ['false', false],
    ['zero', 0],
    ['an empty text', ''],
    ['of version 2', { ...EXAMPLE, version: 2 }],
    ['of version "1"', { ...EXAMPLE, version: '1' }],
    ['of version null', { ...EXAMPLE, version: null }],
    ['of a version that every object has', { ...EXAMPLE, version: {} }],
  ] as const) {
    it(`denies all and says so once: ${name}`, () => {
      const { settings, said } = read(config);
      expect(said).to.deep.equal(['config']);
      expect(settings.categories).to.deep.equal([]);
      expect(settings.vendors).to.deep.equal([]);
      expect(modelFor(settings.regions, 'US-CA')).to.equal('opt-in');
    });
  }

  for (const [name, config] of [
    ['a text', 'version: 1'],
    ['a number', 5],
    ['true', true],
    ['a list', [EXAMPLE]],
    ['an empty list', []],
    ['an empty object', {}],
    ['without categories', { version: 1, vendors: [] }],
  ] as const) {
    it(`denies all and says that it has no categories: ${name}`, () => {
      const { settings, said } = read(config);
      expect(said).to.deep.equal(['categories']);
      expect(granted(settings)).to.deep.equal([]);
    });
  }
});

describe('an unclear value is read as what protects, with one line that names it', () => {
  /** Each: the path that is named, what is configured, and how it is then read. */
  const rows: readonly (readonly [
    string,
    readonly unknown[],
    (value: unknown) => object,
    (settings: Settings) => unknown,
    unknown,
  ])[] = [
    // Objects.
    ...(['site', 'region', 'enforcement', 'signals', 'record', 'ui'] as const).map(
      (key) =>
        [
          key,
          [null, 5, 'x', true, [], ['x']],
          (value: unknown) => ({ [key]: value }),
          (settings: Settings) => plain(settings[key]),
          plain(read(MINIMAL).settings[key]),
        ] as const,
    ),
    [
      'regions',
      [null, 5, 'opt-out', true, ['opt-out']],
      (value) => ({ regions: value }),
      ({ regions }) => modelFor(regions, 'US-CA'),
      'opt-in',
    ],
    [
      'regions.US',
      [null, 5, 'opt_out', 'OPT-OUT', '', true, [], {}, 'constructor'],
      (value) => ({ regions: { US: value, '*': 'opt-out' } }),
      ({ regions }) => modelFor(regions, 'US-CA'),
      'opt-in',
    ],
    [
      'vendors',
      [null, 5, 'x', true, {}],
      (value) => ({ vendors: value }),
      ({ vendors }) => vendors,
      [],
    ],
    // What counts as sale or is sensitive.
    [
      'categories[0].sale',
      [null, 0, 1, 'false', 'no', '', [], {}],
      (value) => ({ categories: [{ id: 'ads', sale: value }] }),
      ({ categories }) => categories[0]?.sale,
      true,
    ],
    [
      'vendors[0].sale',
      [null, 0, 1, 'false', '', [], {}],
      (value) => ({ vendors: [{ id: 'acme', category: 'ads', sale: value }] }),
      ({ vendors }) => vendors[0]?.sale,
      true,
    ],
    [
      'categories[0].required',
      [null, 1, 'true', 'yes', [], {}],
      (value) => ({ categories: [{ id: 'ads', required: value }] }),
      ({ categories }) => categories[0]?.required,
      false,
    ],
    [
      'categories[0].sensitive',
      [null, true, false, 'health', 1, {}, { health: true }],
      (value) => ({ categories: [{ id: 'clinic', sensitive: value }] }),
      (settings) => granted(settings),
      [],
    ],
    [
      'categories[0].sensitive[0]',
      [null, 5, true, [], {}],
      (value) => ({ categories: [{ id: 'clinic', sensitive: [value] }] }),
      (settings) => granted(settings),
      [],
    ],
    [
      'age',
      [5, 14, true, 'kid', 'Child', [], {}, 'adult'],
      (value) => ({ age: value }),
      ({ age }) => age,
      'child',
    ],
    // Permissions are of no revision that cannot be read.
    [
      'revision',
      [null, '2', 0, -1, 1.5, 1e9, Infinity, NaN, true, [2], {}],
      (value) => ({ revision: value }),
      ({ revision }) => revision,
      NaN,
    ],
    // A refusal must outlive 12 months.
    [
      'record.days',
      [null, '390', 0, -1, 30, 366, 390.5, 1e9, Infinity, true, [], {}],
      (value) => ({ record: { days: value } }),
      ({ record }) => record.days,
      390,
    ],
    [
      'record.askAgain',
      [null, '180', 0, -5, 0.5, 1e300, true, [], {}],
      (value) => ({ record: { askAgain: value } }),
      ({ record }) => record.askAgain,
      390,
    ],
    [
      'record.endpoint',
      [5, true, [], {}],
      (value) => ({ record: { endpoint: value } }),
      ({ record }) => record.endpoint,
      null,
    ],
    [
      'record.cookie',
      [null, 5, true, [], {}],
      (value) => ({ record: { cookie: value } }),
      ({ record }) => record.cookie,
      'sluice',
    ],
    ['assets', [5, true, [], {}], (value) => ({ assets: value }), ({ assets }) => assets, null],
    [
      'region.default',
      [5, true, ['US'], {}],
      (value) => ({ region: { default: value } }),
      ({ region }) => region.default,
      null,
    ],
    [
      'enforcement.standby',
      [null, 0, 'false', [], {}],
      (value) => ({ enforcement: { standby: value } }),
      ({ enforcement }) => enforcement.standby,
      true,
    ],
    ...(
      [
        ['unknownHosts', 'deny'],
        ['firstLoad', 'hold'],
        ['reload', 'never'],
      ] as const
    ).map(
      ([key, protective]) =>
        [
          `enforcement.${key}`,
          [null, 1, 'denied', [], {}],
          (value: unknown) => ({ enforcement: { [key]: value } }),
          ({ enforcement }: Settings) => enforcement[key],
          protective,
        ] as const,
    ),
    ...(['panel', 'ownQuestion', 'perCompany'] as const).map(
      (key) =>
        [
          `ui.${key}`,
          [null, 1, 'true', [], {}],
          (value: unknown) => ({ ui: { [key]: value } }),
          (settings: Settings) => settings.ui[key],
          false,
        ] as const,
    ),
    [
      'ui.banner',
      [null, 5, 'popup', '', true, []],
      (value) => ({ ui: { banner: value } }),
      ({ ui }) => ui.banner,
      'auto',
    ],
    [
      'ui.words.en',
      [null, 5, 'x', []],
      (value) => ({ ui: { words: { en: value } } }),
      ({ ui }) => ({ ...ui.words['en'] }),
      {},
    ],
    [
      'ui.words.en.link.sale',
      [null, 5, true, [], {}],
      (value) => ({ ui: { words: { en: { 'link.sale': value } } } }),
      ({ ui }) => ui.words['en']?.['link.sale'],
      '',
    ],
  ];
  for (const [path, values, keys, pick, expected] of rows) {
    it(path, () => {
      for (const value of values) {
        const { settings, said } = withKeys(keys(value));
        const shown = `${path}: ${JSON.stringify(value) ?? String(value)}`;
        expect(said, shown).to.deep.equal([path]);
        expect(pick(settings), shown).to.deep.equal(expected);
      }
    });
  }

  it('an entry of the categories or vendors that is no object has no id, and is nobody', () => {
    for (const value of [null, 5, 'ads', true, ['ads']]) {
      const { settings, said } = withKeys({ categories: [value], vendors: [value] });
      expect(settings.categories).to.deep.equal([]);
      expect(granted(settings)).to.deep.equal([]);
      expect(said).to.include.members(['categories[0]', 'vendors[0]']);
    }
  });

  it('a missing value is the default, without a line', () => {
    const { settings, said } = withKeys({ age: null, assets: null, region: { default: null } });
    expect(said).to.deep.equal([]);
    expect(settings.age).to.equal('');
  });
});

describe('categories and vendors', () => {
  it('that are sale or sensitive cannot be required', () => {
    const { settings, said } = read({
      version: 1,
      categories: [
        { id: 'ads', required: true, sale: true },
        { id: 'health', required: true, sensitive: ['health'] },
        { id: 'necessary', required: true },
      ],
    });
    expect(said).to.deep.equal(['ads', 'health']);
    expect(settings.categories.map(({ required }) => required)).to.deep.equal([false, false, true]);
    expect(granted(settings)).to.deep.equal(['ads', 'necessary']);
  });

  it('that are named twice are denied, each of them', () => {
    const { settings, said } = read({
      version: 1,
      categories: [{ id: 'a' }, { id: 'a' }, { id: 'b' }, { id: 'c', required: true }],
      vendors: [
        { id: 'v', category: 'c' },
        { id: 'v', category: 'b' },
        { id: 'b', category: 'c' },
        { id: 'w', category: 'c' },
      ],
    });
    expect(new Set(said)).to.deep.equal(new Set(['id "a"', 'id "b"', 'id "v"', 'vendor "v"']));
    expect(granted(settings)).to.deep.equal(['c', 'w']);
  });

  it('without an id that a record can hold are denied', () => {
    const ids = ['', ' ', 'a b', 'a.b', 'a=b', '*', '*sale', 'ä', 'a'.repeat(65), '__proto__'];
    for (const id of [...ids, 5, null, ['a'], {}]) {
      const category = read({ version: 1, categories: [{ id, required: true }] });
      expect(category.settings.categories, String(id)).to.deep.equal([]);
      expect(category.said, String(id)).to.not.deep.equal([]);
      const { settings, said } = withKeys({ vendors: [{ id, category: 'necessary' }] });
      expect(granted(settings), String(id)).to.deep.equal(['necessary', 'ads']);
      expect(said, String(id)).to.not.deep.equal([]);
    }
  });

  it('have ids of letters, digits, - and _', () => {
    const ids = ['a', 'acme-ads', 'A_1', '7', '-', '_', 'a'.repeat(64), 'proto', '__x'];
    const { settings, said } = read({ version: 1, categories: ids.map((id) => ({ id })) });
    expect(said).to.deep.equal([]);
    expect(settings.categories.map(({ id }) => id)).to.deep.equal(ids);
  });

  it('that belong to no category that exists are denied, and kept: their hosts are known', () => {
    const { settings, said } = withKeys({
      vendors: [
        { id: 'v', category: 'gone', domains: ['v.example'] },
        { id: 'w', domains: ['w.example'] },
        { id: 'x', category: 'v', domains: ['x.example'] },
      ],
    });
    expect(said).to.deep.equal(['vendor "v"', 'vendor "w"', 'vendor "x"']);
    expect(settings.vendors.map(({ category }) => category)).to.deep.equal(['', '', '']);
    expect(settings.vendors[0]).to.have.deep.property('domains', ['v.example']);
    expect(granted(settings)).to.deep.equal(['necessary', 'ads']);
  });
});

describe('a hostile page', () => {
  /** Runs with these properties on every object, and takes them away again. */
  const withPolluted = <T>(properties: object, run: () => T): T => {
    try {
      for (const [key, value] of Object.entries(properties)) {
        Reflect.defineProperty(Object.prototype, key, {
          value,
          configurable: true,
          writable: true,
        });
      }
      return run();
    } finally {
      for (const key of Object.keys(properties)) {
        delete (Object.prototype as Record<string, unknown>)[key];
      }
    }
  };

  it('cannot set anything by what it puts on all objects', () => {
    const polluted = withPolluted(
      {
        version: 1,
        categories: [{ id: 'evil', required: true }],
        required: true,
        sale: false,
        sensitive: 5,
        age: 'adult',
        panel: true,
        ownQuestion: true,
        domains: ['evil.example'],
        name: 'Evil',
        US: 'opt-out',
        default: 'US-CA',
      },
      () => {
        const { settings, said } = read(MINIMAL);
        const own = ['name', 'domains'].map(
          (key) => (settings.categories[0] as unknown as Record<string, unknown>)[key],
        );
        return { text: JSON.stringify(settings), said, own };
      },
    );
    expect(polluted.said).to.deep.equal([]);
    expect(polluted.text).to.equal(JSON.stringify(read(MINIMAL).settings));
    expect(polluted.own).to.deep.equal([undefined, undefined]);
  });

  it('cannot give a version to what has none', () => {
    withPolluted({ version: 1, categories: [{ id: 'evil', required: true }] }, () => {
      expect(read(undefined).settings.categories).to.deep.equal([]);
      expect(read({ version: 2 }).settings.categories).to.deep.equal([]);
    });
  });

  it('cannot reach other objects through a key named __proto__', () => {
    const config: unknown = JSON.parse(`{
      "__proto__": { "categories": [{ "id": "evil", "required": true }], "evil": true },
      "version": 1,
      "categories": [{ "id": "ads", "__proto__": { "required": true, "evil": true } }],
      "regions": { "__proto__": "opt-out", "constructor": "opt-out", "US": "opt-in" },
      "ui": { "__proto__": { "panel": true }, "words": { "__proto__": { "__proto__": "x" } } }
    }`);
    const { settings } = read(config);
    expect(({} as Record<string, unknown>)['evil']).to.equal(undefined);
    expect(settings.categories.map(({ id, required }) => [id, required])).to.deep.equal([
      ['ads', false],
    ]);
    expect(settings.ui.panel).to.equal(false);
    expect(modelFor(settings.regions, 'US-CA')).to.equal('opt-in');
    expect(modelFor(settings.regions, 'BR')).to.equal('opt-in');
  });
});

describe('whatever JSON can hold', () => {
  /** Many cases take their time on a busy machine. */
  const holds = (statement: string, run: () => void) => void it(statement, run).timeout(60_000);
  const shapes = (config: unknown) => {
    const { settings } = read(config);
    expect(granted(settings)).to.be.an('array');
    expect(settings.categories.every(({ id }) => typeof id === 'string')).to.equal(true);
    for (const { required, sale, sensitive } of settings.categories) {
      expect([typeof required, typeof sale]).to.deep.equal(['boolean', 'boolean']);
      expect(Array.isArray(sensitive)).to.equal(true);
    }
    for (const model of Object.values(settings.regions)) {
      expect(['opt-in', 'opt-out', 'notice']).to.include(model);
    }
    expect(['', 'child', 'teen']).to.include(settings.age);
    expect(settings.record.days).to.be.within(367, 9e7);
    expect(settings.record.askAgain).to.be.within(1, 9e7);
    return settings;
  };

  holds('is read without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (config) => void shapes(config)),
      { numRuns: 500 },
    );
  });

  holds('is read without throwing under each key that we know', () => {
    const keys = fc.dictionary(
      fc.constantFrom(...Object.keys(EXAMPLE), 'age', 'assets', '__proto__', 'constructor'),
      fc.oneof(
        fc.jsonValue({ maxDepth: 3 }),
        fc.array(
          fc.dictionary(
            fc.constantFrom('id', 'required', 'sale', 'sensitive', 'category', '__proto__'),
            fc.oneof(fc.constantFrom('a', 'b', true, false), fc.jsonValue({ maxDepth: 2 })),
          ),
        ),
      ),
    );
    fc.assert(
      fc.property(keys, (config) => void shapes(JSON.parse(JSON.stringify(config)))),
      { numRuns: 1000 },
    );
  });

  holds(
    'grants nothing but what is required or stands in a category that is plainly neither sale nor sensitive under opt-in',
    () => {
      const value = fc.oneof(fc.boolean(), fc.jsonValue({ maxDepth: 1 }));
      const config = fc.record({
        version: fc.constant(1),
        regions: fc.constant({ '*': 'opt-in' }),
        categories: fc.array(
          fc.record({
            id: fc.constantFrom('a', 'b', 'c'),
            required: value,
            sale: value,
            sensitive: value,
          }),
        ),
      });
      fc.assert(
        fc.property(config, (given) => {
          const settings = shapes(given);
          for (const id of granted(settings)) {
            const [named, ...others] = given.categories.filter((one) => one.id === id);
            expect(others).to.deep.equal([]);
            expect(named?.required).to.equal(true);
            expect(named?.sale).to.equal(false);
            expect(named?.sensitive).to.deep.equal([]);
          }
        }),
        { numRuns: 500 },
      );
    },
  );

  holds('may be very large', () => {
    const many = (count: number, make: (index: number) => object) =>
      Array.from({ length: count }, (_, index) => make(index));
    const { settings, said } = read({
      version: 1,
      categories: many(200, (index) => ({ id: `c${index}` })),
      vendors: many(3000, (index) => ({ id: `v${index}`, category: `c${index % 200}` })),
      site: { name: 'x'.repeat(1e6) },
    });
    expect(said).to.deep.equal([]);
    expect(settings.vendors).to.have.length(3000);
  });

  holds('may be very deep', () => {
    const depth = 5000;
    const deep: unknown = JSON.parse('['.repeat(depth) + ']'.repeat(depth));
    const { settings, said } = withKeys({ vendors: deep, ui: { words: deep } });
    expect(said).to.have.members(['vendors[0]', 'ui.words', 'id ""', 'vendor ""']);
    expect(granted(settings)).to.deep.equal(['necessary', 'ads']);
  });

  holds('may have holes where the page made it itself', () => {
    const holes: unknown[] = [];
    holes[2] = { id: 'a' };
    const { settings } = read({ version: 1, categories: holes, vendors: holes });
    expect(granted(settings)).to.deep.equal([]);
  });
});
