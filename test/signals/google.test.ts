import { expect } from 'chai';
import { createGoogle } from '../../src/signals/google/create-google.js';
import { toConsent } from '../../src/signals/to-consent.js';
import type { Signal } from '../../src/signals/types.js';
import { hostOf, settingsOf, stateOf } from './facts.js';
import type { FactOptions } from './facts.js';
import { replay } from './google-replay.js';

const refused = { denied: ['advertising'] };
const AD_KEYS = ['ad_storage', 'ad_user_data', 'ad_personalization'];
const granted = {
  ad_storage: 'granted',
  ad_user_data: 'granted',
  ad_personalization: 'granted',
  analytics_storage: 'granted',
  functionality_storage: 'granted',
  personalization_storage: 'granted',
  security_storage: 'granted',
};
const optedOut = {
  ...granted,
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
};

const queue = () => window.dataLayer as unknown[];
/** A page's own code, as Google prints it. */
const gtag = function () {
  (window.dataLayer ||= []).push(arguments);
} as (...words: unknown[]) => void;
const start = (options: FactOptions = {}): Signal | null => {
  const signal = createGoogle(hostOf({ signals: { googleConsentMode: true }, ...options }));
  return signal && { update: (state) => signal.update(state)?.() };
};
const commands = () =>
  queue()
    .filter((message) => Object.prototype.toString.call(message) === '[object Arguments]')
    .map((message) => Array.from(message as IArguments));

afterEach(() => {
  Reflect.deleteProperty(window, 'dataLayer');
});

describe('Google’s consent types', () => {
  const of = (options: FactOptions = {}, table: unknown = true) =>
    toConsent(settingsOf(options), table, stateOf(options)).answers;

  it('follow sale, analytics and functional', () => {
    expect(of()).to.deep.equal(granted);
    expect(of(refused)).to.deep.equal(optedOut);
    expect(of({ denied: ['analytics'] })).to.deep.equal({
      ...granted,
      analytics_storage: 'denied',
    });
    expect(of({ denied: ['functional'] })).to.deep.equal({
      ...granted,
      functionality_storage: 'denied',
      personalization_storage: 'denied',
    });
  });

  it('deny the ad keys as soon as any sale category is denied, and where none exists', () => {
    const two = { sale: ['analytics', 'advertising'], denied: ['analytics'] };
    expect(of(two)).to.deep.equal({ ...optedOut, analytics_storage: 'denied' });
    expect(of({ sale: [] })).to.deep.equal(optedOut);
    expect(of({ categories: [] })).to.deep.equal({
      ...Object.fromEntries(Object.keys(granted).map((key) => [key, 'denied'])),
      security_storage: 'granted',
    });
  });

  it('follow the owner’s own table, key by key', () => {
    const table = {
      analytics_storage: 'health',
      ad_personalization: 'functional',
      ad_storage: 'nothing',
    };
    expect(of({ denied: ['analytics'] }, table)).to.deep.equal({
      ...granted,
      ad_storage: 'denied',
    });
    expect(of({ denied: ['health'] }, table)).to.include({ analytics_storage: 'denied' });
    expect(of({ denied: ['functional'] }, table)).to.include({
      ad_personalization: 'denied',
      ad_user_data: 'granted',
    });
    expect(of({ sale: [] }, { ad_storage: 'advertising' })).to.include({
      ad_storage: 'granted',
      ad_user_data: 'denied',
    });
  });

  it('deny the ad keys after an opt-out whatever the owner’s table says', () => {
    const table = Object.fromEntries(AD_KEYS.map((key) => [key, 'functional']));
    expect(of(refused, table)).to.deep.equal(optedOut);
  });

  it('read an unclear table as the usual one', () => {
    for (const table of ['yes', 1, [], null])
      expect(of(refused, table), String(table)).to.deep.equal(optedOut);
    for (const category of [null, 7, {}, 'constructor']) {
      expect(of({}, { analytics_storage: category }), String(category)).to.include({
        analytics_storage: 'denied',
      });
    }
  });
});

describe('Google’s queue', () => {
  it('hears the default first, as arguments, and all of it before any tag of the page', () => {
    start()?.update(stateOf(refused));
    gtag('js', new Date());
    gtag('config', 'G-1');
    expect(commands()[0]).to.deep.equal(['consent', 'default', optedOut]);
    const moments = replay(queue());
    expect(moments.map(({ at }) => at)).to.deep.equal(['sluice_consent', 'js', 'config']);
    for (const { answers, settings } of moments) {
      expect(answers).to.deep.equal(optedOut);
      expect(settings).to.include({
        ads_data_redaction: true,
        url_passthrough: false,
        restricted_data_processing: true,
      });
    }
  });

  it('hears nothing of restriction from a reader who has refused nothing', () => {
    start()?.update(stateOf());
    gtag('config', 'G-1');
    expect(replay(queue()).at(-1)).to.deep.equal({ at: 'config', answers: granted, settings: {} });
  });

  it('hears a change on the same tick, and nothing where nothing has changed', () => {
    const signal = start();
    signal?.update(stateOf());
    const before = queue().length;
    signal?.update(stateOf());
    expect(queue()).to.have.lengthOf(before);
    signal?.update(stateOf(refused));
    gtag('event', 'page_view');
    const { answers, settings } = replay(queue()).at(-1) ?? {};
    expect(answers).to.deep.equal(optedOut);
    expect(settings).to.include({ restricted_data_processing: true, ads_data_redaction: true });
    signal?.update(stateOf());
    const last = replay(queue()).at(-1);
    expect(last?.answers).to.deep.equal(granted);
    expect(last?.settings).to.include({
      restricted_data_processing: false,
      ads_data_redaction: false,
    });
    expect(commands().filter(([, kind]) => kind === 'default')).to.have.lengthOf(1);
  });

  it('hears one event for tag managers with each change', () => {
    const signal = start();
    signal?.update(stateOf());
    signal?.update(stateOf({ ...refused, signal: true }));
    const events = queue().filter((message) => Object(message).event === 'sluice_consent');
    expect(events).to.deep.equal([
      {
        event: 'sluice_consent',
        sluice: {
          categories: {
            necessary: 'granted',
            functional: 'granted',
            analytics: 'granted',
            advertising: 'granted',
            health: 'granted',
          },
          optedOut: false,
          signal: false,
        },
      },
      {
        event: 'sluice_consent',
        sluice: {
          categories: {
            necessary: 'granted',
            functional: 'granted',
            analytics: 'granted',
            advertising: 'denied',
            health: 'granted',
          },
          optedOut: true,
          signal: true,
        },
      },
    ]);
  });

  it('is not touched where the site has switched it off', () => {
    expect(createGoogle(hostOf({ signals: { googleConsentMode: false } }))).to.equal(null);
    expect(window.dataLayer).to.equal(undefined);
  });

  for (const [what, signals] of [
    ['nothing is said of it', {}],
    ['what is said of it is unclear', { googleConsentMode: null }],
  ] as const) {
    it(`hears of a refusal where ${what}`, () => {
      createGoogle(hostOf({ signals }))?.update(stateOf(refused));
      expect(Array.from(queue()[1] as ArrayLike<unknown>)).to.deep.equal([
        'consent',
        'update',
        optedOut,
      ]);
    });
  }
});

describe('a reader who refused', () => {
  const never = (moments: ReturnType<typeof replay>) => {
    expect(moments.length).to.be.greaterThan(0);
    for (const { at, answers } of moments) {
      for (const key of AD_KEYS) expect(answers[key], `${key} at ${at}`).to.equal('denied');
    }
  };

  const pages: readonly (readonly [string, () => void, () => void])[] = [
    ['with tags below the head script', () => {}, () => gtag('config', 'G-1')],
    [
      'with tags above the head script that wait for Google’s code',
      () => {
        gtag('js', new Date());
        gtag('config', 'G-1');
        queue().push({ event: 'gtm.js', 'gtm.start': 1 });
      },
      () => gtag('event', 'page_view'),
    ],
    [
      'with a default of the page’s own that grants',
      () => {},
      () => {
        gtag('consent', 'default', { ...granted, wait_for_update: 500 });
        gtag('config', 'G-1');
      },
    ],
    [
      'with a default of the page’s own for this very state',
      () => gtag('consent', 'default', { ...granted, region: ['US-CA'] }),
      () => {
        gtag('consent', 'default', { ...granted, region: ['US-CA'] });
        gtag('config', 'G-1');
      },
    ],
    [
      'with an old snippet that assigns a new queue',
      () => {},
      () => {
        window.dataLayer = [{ pageCategory: 'news', event: 'old' }];
        gtag('config', 'G-1');
      },
    ],
    [
      'with a queue that is no list',
      () => {
        window.dataLayer = document.createElement('form') as never;
      },
      () => gtag('config', 'G-1'),
    ],
  ];
  for (const [name, before, after] of pages) {
    it(`is never granted a moment ${name}`, () => {
      before();
      start()?.update(stateOf(refused));
      after();
      expect(commands()[0]).to.deep.equal(['consent', 'default', optedOut]);
      never(replay(queue()));
    });
  }

  it('is not granted a moment by a queue that is assigned after a change', () => {
    const signal = start();
    signal?.update(stateOf());
    signal?.update(stateOf(refused));
    window.dataLayer = [];
    gtag('config', 'G-1');
    expect(commands()[0]).to.deep.equal(['consent', 'default', optedOut]);
    never(replay(queue()));
  });

  it('is heard through `push` where Google’s code runs already', () => {
    const heard: unknown[] = [];
    const running: unknown[] = [];
    running.push = (...messages) => heard.push(...messages);
    window.dataLayer = running;
    start()?.update(stateOf(refused));
    expect(Array.from(heard[0] as IArguments).slice(0, 2)).to.deep.equal(['consent', 'default']);
    never(replay(heard));
  });

  for (const held of [[], 'no list']) {
    it(`is heard where a \`var\` of the page holds ${JSON.stringify(held)}`, () => {
      const { defineProperty } = Object;
      // As for a property that cannot be configured, which a test could not remove again.
      Object.defineProperty = (() => {
        throw new TypeError('Cannot redefine property: dataLayer');
      }) as never;
      try {
        window.dataLayer = held as never;
        start()?.update(stateOf(refused));
      } finally {
        Object.defineProperty = defineProperty;
      }
      if (Array.isArray(held)) expect(window.dataLayer).to.equal(held);
      gtag('config', 'G-1');
      never(replay(queue()));
    });
  }
});
