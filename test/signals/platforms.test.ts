import { expect } from 'chai';
import { platforms } from '../../src/api/platforms.js';
import type { ConsentState } from '../../src/api/types.js';
import { hostOf, stateOf } from './facts.js';
import type { FactOptions, TestHost } from './facts.js';

type Page = Record<string, unknown>;
type Call = (...words: unknown[]) => unknown;
const page = window as unknown as Page;

const refused: FactOptions = { denied: ['advertising'] };
const refusedAll: FactOptions = { denied: ['advertising', 'analytics', 'functional'] };
const NAMES = [
  'uetq', 'clarity', 'fbq', '_fbq', 'ttq', 'pintrk', '__alloyMonitors', 'alloy', 'Shopify', '_paq', 'posthog', 'analytics',
  'wp_consent_type', 'wp_set_consent',
]; // prettier-ignore

interface Started {
  readonly host: TestHost;
  say(options?: FactOptions | ConsentState): void;
}
/** Switches one platform on, and says the first state. */
const start = (key: string, options: FactOptions = {}, value: unknown = true): Started => {
  const host = hostOf({ ...options, signals: { [key]: value } });
  const signal = platforms(host);
  const say: Started['say'] = (next = {}) =>
    signal?.update(
      'categories' in next && 'model' in next
        ? (next as ConsentState)
        : stateOf(next as FactOptions),
    );
  say(options);
  return { host, say };
};
/** Queues of `arguments` as lists. */
const lists = (queue: unknown) => Array.from(queue as IArguments[], (entry) => Array.from(entry));

/** Meta's, Pinterest's and TikTok's published base codes, without the line that fetches their script. */
const META_BASE_CODE = `!function(f){if(f.fbq)return;var n=f.fbq=function(){n.callMethod?n.callMethod.apply(n,arguments):n.queue.push(arguments)};
  if(!f._fbq)f._fbq=n;n.push=n;n.loaded=!0;n.version='2.0';n.queue=[];f.fetched='fbq'}(window);`;
const PINTEREST_BASE_CODE = `!function(){if(!window.pintrk){window.pintrk=function(){window.pintrk.queue.push(Array.prototype.slice.call(arguments))};
  var n=window.pintrk;n.queue=[],n.version="3.0";window.fetched='pintrk'}}();`;
const TIKTOK_BASE_CODE = `!function(w,t){var ttq=w[t]=w[t]||[];ttq.methods=["page","track","holdConsent","revokeConsent","grantConsent"];
  ttq.setAndDefer=function(t,e){t[e]=function(){t.push([e].concat(Array.prototype.slice.call(arguments,0)))}};
  for(var i=0;i<ttq.methods.length;i++)ttq.setAndDefer(ttq,ttq.methods[i])}(window,'ttq');`;
const run = (code: string) => {
  const script = document.createElement('script');
  script.text = code;
  document.head.append(script);
  script.remove();
};

afterEach(() => {
  for (const name of [...NAMES, 'fetched']) Reflect.deleteProperty(window, name);
});

describe('a platform', () => {
  it('that is off is not touched', () => {
    const signal = platforms(hostOf({ signals: { gpp: {}, microsoft: false, reddit: true } }));
    expect(signal).to.equal(null);
    expect(NAMES.filter((name) => name in window)).to.deep.equal([]);
  });

  it('hears nothing twice', () => {
    const { say } = start('microsoft', refused);
    say(refused);
    say({ ...refused, sensitive: { health: ['health'] } });
    expect(page['uetq']).to.have.lengthOf(3);
  });

  it('that is broken throws at nobody, and the next one is told', () => {
    page['uetq'] = Object.freeze([]);
    page['clarity'] = 7;
    Object.defineProperty(window, 'posthog', {
      configurable: true,
      get: () => {
        throw new Error('theirs');
      },
    });
    const signals = { microsoft: true, clarity: true, posthog: true, matomo: true };
    const host = hostOf({ signals });
    platforms(host)?.update(stateOf(refusedAll));
    expect(host.errors).to.have.lengthOf(3);
    expect(page['_paq']).to.deep.equal([['requireConsent']]);
  });

  it('follows the owner’s own table', () => {
    start('microsoft', { denied: ['health'] }, { ad_storage: 'health' });
    expect(page['uetq']).to.deep.equal(['consent', 'default', { ad_storage: 'denied' }]);
  });
});

describe('Microsoft UET', () => {
  it('hears a default and then updates', () => {
    const { say } = start('microsoft');
    say(refused);
    say();
    expect(page['uetq']).to.deep.equal([
      'consent', 'default', { ad_storage: 'granted' },
      'consent', 'update', { ad_storage: 'denied' },
      'consent', 'update', { ad_storage: 'granted' },
    ]); // prettier-ignore
  });

  it('is denied by default where it was refused before', () => {
    start('microsoft', refused);
    expect(page['uetq']).to.deep.equal(['consent', 'default', { ad_storage: 'denied' }]);
  });
});

describe('Microsoft Clarity', () => {
  const queue = () => lists((page['clarity'] as { q: unknown }).q);

  it('hears both answers, and removes its cookies when counting is refused', () => {
    const { say } = start('clarity');
    say(refused);
    say(refusedAll);
    expect(queue()).to.deep.equal([
      ['consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }],
      ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }],
      ['consent', false],
      ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }],
    ]);
  });

  it('is called where it has loaded', () => {
    const calls: unknown[][] = [];
    page['clarity'] = (...words: unknown[]) => calls.push(words);
    start('clarity');
    expect(calls).to.deep.equal([
      ['consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }],
    ]);
  });
});

describe('Meta Pixel', () => {
  const queue = () => lists((page['fbq'] as { queue: unknown }).queue);

  it('hears of a refusal before the page’s first call, and its base code still fetches it', () => {
    const { host } = start('meta', refused);
    expect('fbq' in window && page['fbq']).to.equal(undefined);
    run(`${META_BASE_CODE} fbq('init', '1'); fbq('track', 'PageView');`);
    expect(page['fetched']).to.equal('fbq');
    expect(page['_fbq']).to.equal(page['fbq']);
    expect(queue()).to.deep.equal([
      ['consent', 'revoke'],
      ['dataProcessingOptions', ['LDU'], 0, 0],
      ['init', '1'],
      ['track', 'PageView'],
    ]);
    expect(host.errors).to.deep.equal([]);
  });

  it('hears of changes', () => {
    const { say } = start('meta');
    run(`${META_BASE_CODE} fbq('init', '1');`);
    say(refused);
    say();
    expect(queue()).to.deep.equal([
      ['consent', 'grant'],
      ['dataProcessingOptions', []],
      ['init', '1'],
      ['consent', 'revoke'],
      ['dataProcessingOptions', ['LDU'], 0, 0],
      ['consent', 'grant'],
      ['dataProcessingOptions', []],
    ]);
  });

  it('hears what holds when it comes, not what held at the start', () => {
    start('meta').say(refused);
    run(`${META_BASE_CODE} fbq('init', '1');`);
    expect(queue().map(([name]) => name)).to.deep.equal([
      'consent',
      'dataProcessingOptions',
      'init',
    ]);
    expect(queue()[0]).to.deep.equal(['consent', 'revoke']);
  });

  it('is told at once where it is there already, and again where another takes its place', () => {
    run(META_BASE_CODE);
    const first = page['fbq'];
    start('meta', refused);
    expect(queue()[0]).to.deep.equal(['consent', 'revoke']);
    const calls: unknown[][] = [];
    page['fbq'] = Object.assign((...words: unknown[]) => calls.push(words), { queue: [] });
    expect(page['fbq']).not.to.equal(first);
    expect(calls[0]).to.deep.equal(['consent', 'revoke']);
  });

  it('that throws harms no page that reads it', () => {
    const { host } = start('meta', refused);
    page['fbq'] = Object.assign(
      () => {
        throw new Error('theirs');
      },
      { queue: [] },
    );
    expect(typeof page['fbq']).to.equal('function');
    expect(host.errors).to.have.lengthOf(1);
  });
});

describe('TikTok Pixel', () => {
  it('is held from the start, through its base code, until it is granted', () => {
    const { say } = start('tiktok', refused);
    run(`${TIKTOK_BASE_CODE} ttq.page();`);
    say();
    say(refused);
    expect([...(page['ttq'] as unknown[])]).to.deep.equal([
      ['holdConsent'],
      ['page'],
      ['grantConsent'],
      ['revokeConsent'],
    ]);
  });

  it('hears nothing at the start where nothing is refused, and is called where it has loaded', () => {
    const calls: unknown[] = [];
    page['ttq'] = { revokeConsent: () => calls.push('revoke') };
    const { say } = start('tiktok');
    expect(calls).to.deep.equal([]);
    say(refused);
    expect(calls).to.deep.equal(['revoke']);
  });
});

describe('Pinterest Tag', () => {
  const queue = () => (page['pintrk'] as { queue: unknown[][] }).queue;

  it('limits data processing before its first event, and its base code still fetches it', () => {
    const { say } = start('pinterest', { ...refused, region: 'US-CA' });
    run(`${PINTEREST_BASE_CODE} pintrk('load', '1'); pintrk('page');`);
    expect(page['fetched']).to.equal('pintrk');
    expect(queue()).to.deep.equal([
      [
        'set',
        {
          opt_out_type: 'LDP',
          st: '4b650e5c4785025dee7bd65e3c5c527356717d7a1c0bfef5b4ada8ca1e9cbe17',
          country: '9b202ecbc6d45c6d8901d989a918878397a3eb9d00e8f48022fc051b19d21a1d',
        },
      ],
      ['load', '1'],
      ['page'],
    ]);
    say();
    expect(queue().at(-1)).to.deep.equal(['set', { opt_out_type: '', st: '', country: '' }]);
  });

  it('names no place that is not known', () => {
    for (const region of ['US-CO', 'DE', null]) {
      start('pinterest', { ...refused, region });
      run(PINTEREST_BASE_CODE);
      (page['pintrk'] as Call)('page');
      expect(queue()[0], String(region)).to.deep.equal([
        'set',
        { opt_out_type: 'LDP', st: '', country: '' },
      ]);
      Reflect.deleteProperty(window, 'pintrk');
    }
  });
});

describe('Amazon', () => {
  it('finds its cookie, in the country of the reader', () => {
    const { host, say } = start('amazon', { ...refused, region: 'DE' });
    const read = () => {
      const { timestamp, ...rest } = JSON.parse(host.cookies['amzn_consent'] ?? '');
      expect(timestamp).to.match(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      return rest;
    };
    const denied = { amznAdStorage: 'DENIED', amznUserData: 'DENIED' };
    expect(read()).to.deep.equal({
      geo: { countryCode: 'DE' },
      amazonConsentFormat: denied,
      version: '1',
    });
    say({ region: null });
    expect(read()).to.deep.equal({
      geo: {},
      amazonConsentFormat: { amznAdStorage: 'GRANTED', amznUserData: 'GRANTED' },
      version: '1',
    });
  });
});

describe('Adobe Web SDK', () => {
  it('hears of consent when an instance is configured, and of changes', () => {
    const calls: unknown[][] = [];
    page['alloy'] = (...words: unknown[]) => calls.push(words);
    const { say } = start('adobe', refusedAll);
    expect(calls).to.deep.equal([]);
    const monitors = page['__alloyMonitors'] as {
      onInstanceConfigured(data: { instanceName: string }): void;
    }[];
    expect(monitors).to.have.lengthOf(1);
    monitors[0]?.onInstanceConfigured({ instanceName: 'alloy' });
    const consent = (general: string) => [
      'setConsent',
      { consent: [{ standard: 'Adobe', version: '1.0', value: { general } }] },
    ];
    expect(calls).to.deep.equal([consent('out')]);
    say();
    expect(calls.at(-1)).to.deep.equal(consent('in'));
    expect(page['__alloyMonitors']).to.have.lengthOf(1);
  });
});

describe('Shopify', () => {
  const load = () => {
    const calls: unknown[] = [];
    page['Shopify'] = {
      loadFeatures: (features: unknown, loaded: (error: unknown) => void) => {
        calls.push(features);
        loaded(null);
      },
      customerPrivacy: { setTrackingConsent: (answers: unknown) => calls.push(answers) },
    };
    return calls;
  };
  const feature = [{ name: 'consent-tracking-api', version: '0.1' }];
  const chosen = (options: FactOptions) => ({
    ...stateOf(options),
    decidedAt: '2026-11-24T00:00:00.000Z',
  });

  it('hears of choices, and of nothing before one', () => {
    const calls = load();
    const { say } = start('shopify');
    expect(calls).to.deep.equal([]);
    say(chosen(refused));
    expect(calls).to.deep.equal([
      feature,
      { analytics: true, marketing: false, preferences: true, sale_of_data: false },
    ]);
  });

  it('is waited for until the page has loaded', () => {
    const { say } = start('shopify');
    say(chosen(refusedAll));
    const calls = load();
    dispatchEvent(new Event('load'));
    expect(calls.at(-1)).to.deep.equal({
      analytics: false,
      marketing: false,
      preferences: false,
      sale_of_data: false,
    });
    const { length } = calls;
    dispatchEvent(new Event('load'));
    expect(calls).to.have.lengthOf(length);
  });

  it('is not told where its feature did not load', () => {
    const calls = load();
    Object.assign(page['Shopify'] as object, {
      loadFeatures: (_: unknown, loaded: Call) => loaded(new Error('theirs')),
    });
    start('shopify').say(chosen(refused));
    expect(calls).to.deep.equal([]);
  });
});

describe('Matomo', () => {
  it('requires consent before anything else of the page, and hears of each answer', () => {
    const { say } = start('matomo', refusedAll);
    run(`var _paq = window._paq = window._paq || []; _paq.push(['trackPageView']);`);
    say();
    say(refusedAll);
    expect(page['_paq']).to.deep.equal([
      ['requireConsent'],
      ['trackPageView'],
      ['setConsentGiven'],
      ['forgetConsentGiven'],
    ]);
  });
});

describe('PostHog', () => {
  it('opts out at the start and later, and in again without an event of its own', () => {
    const { say } = start('posthog', refusedAll);
    say();
    expect(page['posthog']).to.deep.equal([
      ['opt_out_capturing'],
      ['opt_in_capturing', { captureEventName: null }],
    ]);
  });

  it('is not opted in where nobody said so', () => {
    start('posthog');
    expect(page['posthog']).to.equal(undefined);
  });

  it('is called where it has loaded', () => {
    const calls: unknown[] = [];
    page['posthog'] = { opt_out_capturing: () => calls.push('out') };
    start('posthog', refusedAll);
    expect(calls).to.deep.equal(['out']);
  });
});

describe('Segment', () => {
  const preferences = () => {
    const [[, middleware] = []] = page['analytics'] as [string, Call][];
    let passed: unknown;
    const payload = { obj: { event: 'Read', context: { locale: 'en' } } };
    middleware?.({ payload, next: (next: unknown) => (passed = next) });
    expect(passed).to.equal(payload);
    return (payload.obj.context as Page)['consent'];
  };

  it('gives each event the answers in force', () => {
    const { say } = start('segment', refused);
    expect(page['analytics']).to.have.lengthOf(1);
    const categoryPreferences = {
      necessary: true,
      functional: true,
      analytics: true,
      advertising: false,
      health: true,
    };
    expect(preferences()).to.deep.equal({ categoryPreferences });
    say();
    expect(preferences()).to.deep.equal({
      categoryPreferences: { ...categoryPreferences, advertising: true },
    });
    expect(page['analytics']).to.have.lengthOf(1);
  });

  it('names them as the owner’s table does; what is unknown is denied', () => {
    start('segment', refused, { Counting: 'analytics', Ads: 'advertising', Other: 'nothing' });
    expect(preferences()).to.deep.equal({
      categoryPreferences: { Counting: true, Ads: false, Other: false },
    });
  });
});

describe('WordPress', () => {
  it('hears the model at once, and the answers when its functions are there', () => {
    const types: unknown[] = [];
    const note = () => types.push(page['wp_consent_type']);
    document.addEventListener('wp_consent_type_defined', note);
    const { say } = start('wordpress', refused);
    expect(types).to.deep.equal(['optout']);
    const answers: Page = {};
    page['wp_set_consent'] = (category: string, answer: string) => (answers[category] = answer);
    dispatchEvent(new Event('DOMContentLoaded'));
    expect(types).to.deep.equal(['optout', 'optout']);
    expect(answers).to.deep.equal({
      functional: 'allow',
      preferences: 'allow',
      statistics: 'allow',
      'statistics-anonymous': 'allow',
      marketing: 'deny',
    });
    say({ ...refusedAll, model: 'opt-in' });
    expect(types.at(-1)).to.equal('optin');
    expect(answers).to.include({ preferences: 'deny', statistics: 'deny', marketing: 'deny' });
    document.removeEventListener('wp_consent_type_defined', note);
  });
});
