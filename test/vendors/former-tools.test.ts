import { expect } from 'chai';
import { refusedBefore } from '../../src/api/refused-before.js';
import { readConfig } from '../../src/config/read-config.js';
import type { RecordStore } from '../../src/storage/record-store.js';

const CONFIG = {
  version: 1,
  categories: [
    { id: 'necessary', required: true },
    { id: 'analytics' },
    { id: 'advertising', sale: true },
  ],
  vendors: [{ id: 'clip', category: 'analytics' }],
};
const encode = encodeURIComponent;

/**
 * What each tool stores, in its cookie: the first as it was written by its package in a browser (test/migrate does it again), the
 * rest as published. [tool, cookies, what is refused with these purposes, purposes]
 */
const STATEMENTS: readonly (readonly [string, readonly string[], readonly string[], object?])[] = [
  // vanilla-cookieconsent 3.1.0: only necessary; two of three with one service; all.
  [
    'vanilla-cookieconsent',
    [
      `cc_cookie=${encode('{"categories":["necessary"],"revision":0,"data":null,"consentTimestamp":"2026-11-24T15:02:11.000Z","consentId":"0d5e0a5c-0d0b-4b1c-8f57-2d8d0d0f4f1a","services":{"necessary":[],"analytics":[],"ads":[]},"languageCode":"en","lastConsentTimestamp":"2026-11-24T15:02:11.000Z","expirationTime":1811257331000}')}`,
    ],
    ['analytics', 'advertising'],
    { ads: ['advertising'] },
  ],
  [
    'vanilla-cookieconsent',
    [
      `cc_cookie=${encode('{"categories":["necessary","analytics","ads"],"services":{"necessary":[],"analytics":["tally"],"ads":[]}}')}`,
    ],
    ['clip'],
    { ads: ['advertising'], tally: ['analytics'], clip: ['clip'] },
  ],
  [
    'vanilla-cookieconsent',
    [
      `cc_cookie=${encode('{"categories":["necessary","analytics"],"services":{"necessary":[],"analytics":[]}}')}`,
    ],
    [],
  ],
  // klaro 0.7.22
  [
    'klaro',
    [`klaro=${encode('{"analytics":false,"youtube":false,"login":true}')}`],
    ['analytics', '*'],
  ],
  ['klaro', [`klaro=${encode('{"analytics":false,"old":false}')}`], ['analytics'], { old: [] }],
  ['klaro', [`klaro=${encode('{"analytics":true}')}`], []],
  // tarteaucitronjs 1.34.0
  [
    'tarteaucitron',
    ['tarteaucitron=!youtube=false!gtag=wait!clip=true'],
    ['clip'],
    { youtube: ['clip'] },
  ],
  ['tarteaucitron', ['tarteaucitron=!youtube=wait'], []],
  // cookieconsent 3.1.1
  ['cookieconsent', ['cookieconsent_status=deny'], ['*']],
  ['cookieconsent', ['cookieconsent_status=allow'], []],
  ['cookieconsent', ['cookieconsent_status=dismiss'], []],
  // https://sprtags.io/resources/blog/read-cookiebot-consent-state-sgtm, encoded as Cookiebot does
  [
    'cookiebot',
    [
      'CookieConsent={stamp:%27abcd1234%27%2Cnecessary:true%2Cpreferences:false%2Cstatistics:true%2Cmarketing:false%2Cver:1%2Cutc:1740000000000%2Cregion:%27fr%27}',
    ],
    ['advertising'],
    { marketing: ['advertising'], preferences: [] },
  ],
  ['cookiebot', ['CookieConsent=-1'], []],
  // https://www.npmjs.com/package/@commercetools-frontend/cookie-consent
  [
    'onetrust',
    [
      'OptanonConsent=isGpcEnabled=0&datestamp=Wed+Feb+01+2023+12%3A35%3A32+GMT%2B0100+(Central+European+Standard+Time)&version=202209.1.0&isIABGlobal=false&hosts=&consentId=7f3cf16d-b3e1-4781-8db1-61482d0a9dff&interactionCount=1&landingPath=NotLandingPage&groups=C0001%3A1%2CC0002%3A0%2CC0003%3A1%2CC0004%3A1%2CC0005%3A1&geolocation=AT%3B9&AwaitingReconsent=false',
    ],
    ['analytics'],
    { C0002: ['analytics'] },
  ],
  // The same before an answer, then with the note of one.
  ['onetrust', ['OptanonConsent=interactionCount=0&groups=C0001%3A1%2CC0004%3A0'], []],
  [
    'onetrust',
    [
      'OptanonAlertBoxClosed=2024-10-08T13:23:22.449Z',
      'OptanonConsent=landingPath=NotLandingPage&groups=C0001%3A1%2CC0004%3A0&hosts=H40%3A0',
    ],
    ['*'],
  ],
  // WordPress' CookieYes, as in public cookie lists; `action` is empty until the reader answers.
  [
    'cookieyes',
    [
      'cookieyes-consent=consentid:abc,consent:no,action:yes,necessary:yes,functional:no,analytics:no,performance:no,advertisement:no,other:no',
    ],
    ['analytics', 'advertising'],
    { functional: [], performance: [], other: [], advertisement: ['advertising'] },
  ],
  [
    'cookieyes',
    ['cookieyes-consent=consentid:abc,consent:no,action:,necessary:yes,analytics:no'],
    [],
  ],
  // Complianz, as in public cookie lists
  [
    'complianz',
    [
      'cmplz_banner-status=dismissed',
      'cmplz_functional=allow',
      'cmplz_marketing=deny',
      'cmplz_statistics=allow',
    ],
    ['advertising'],
    { marketing: ['advertising'] },
  ],
  ['complianz', ['cmplz_marketing=deny'], []],
  // IAB's U.S. Privacy String, version 1: “1YYN”
  ['usprivacy', ['usprivacy=1YYN'], ['*sale']],
  ['usprivacy', ['usprivacy=1YNN'], []],
  ['usprivacy', ['usprivacy=1---'], []],
  // OneTrust's GPP cookie, from public cookie lists; the others from IAB's library (test/signals/fixtures).
  ['gpp', ['OTGPPConsent=DBABLA~BVQVAAAAAgA.QA'], ['*sale']],
  ['gpp', ['OTGPPConsent=DBABLA~BVQqAAAAAgA.QA'], []],
  ['gpp', ['OTGPPConsent=DBABBg~BUoAAAKA.QA'], []],
  ['gpp', ['OTGPPConsent=DBABVg~BVVVVVVg.YA'], ['*sale']],
];

const refused = (honor: unknown, cookies: readonly string[]) => {
  const lines: string[] = [];
  for (const cookie of cookies) document.cookie = `${cookie}; path=/`;
  try {
    const store = { local: (key: string) => localStorage.getItem(key) ?? '' } as RecordStore;
    const settings = readConfig({ ...CONFIG, record: { honor } }, () => {});
    const read = refusedBefore({ settings, store, report: (path) => void lines.push(path) });
    return { ids: [...new Set(read?.())], lines };
  } finally {
    for (const cookie of cookies) document.cookie = `${cookie.split('=')[0]}=; path=/; max-age=0`;
  }
};

describe('refusals made with another tool', () => {
  for (const [tool, cookies, ids, purposes] of STATEMENTS) {
    it(`${tool}: ${cookies.join('; ').slice(0, 90)} refuses ${ids.join() || 'nothing'}`, () => {
      expect(refused({ [tool]: { purposes } }, cookies).ids).to.deep.equal(ids);
    });
  }

  it('that cannot be read say nothing', () => {
    for (const [tool, [cookie = '']] of STATEMENTS) {
      const [name] = cookie.split('=');
      for (const value of [
        '',
        'x',
        '%',
        '{',
        'null',
        '[]',
        '%7B%22a%22%3Afal',
        'DBABLA',
        'DB~',
        '!a',
      ])
        expect(
          refused({ [tool]: {} }, [`${name}=${value}`]).ids,
          `${tool}: ${value}`,
        ).to.deep.equal([]);
    }
  });

  it('are found in storage, and under the name that the site chose', () => {
    localStorage.setItem('own', '{"analytics":false}');
    expect(refused({ klaro: { name: 'own' } }, []).ids).to.deep.equal(['analytics']);
    localStorage.removeItem('own');
    expect(refused({ klaro: { name: 'mine' } }, ['mine={"analytics":false}']).ids).to.deep.equal([
      'analytics',
    ]);
  });

  it('are not looked for unless the site asks, and a tool that is not known is said to be so', () => {
    expect(refused(undefined, ['cookieconsent_status=deny']).ids).to.deep.equal([]);
    const { ids, lines } = refused({ clearo: {}, constructor: {} }, ['klaro={"analytics":false}']);
    expect([ids, lines]).to.deep.equal([[], ['record.honor.clearo', 'record.honor.constructor']]);
  });

  it('of a name that maps to an id that does not exist refuse all but the required', () => {
    const purposes = { analytics: ['misspelt'], login: ['necessary'] };
    const cookies = ['klaro={"analytics":false,"login":false}'];
    expect(refused({ klaro: { purposes } }, cookies).ids).to.deep.equal(['*']);
  });
});
