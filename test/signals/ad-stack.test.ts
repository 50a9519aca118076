import { expect } from 'chai';
import { createAdStack } from '../../src/signals/ad-stack/create-ad-stack.js';
import type { Command, Prebid, PublisherTag } from '../../src/signals/globals.js';
import type { Signal } from '../../src/signals/types.js';
import { hostOf, stateOf } from './facts.js';
import type { FactOptions, TestHost } from './facts.js';

const refused = { denied: ['advertising'] };
const NO_IDS = '_pbjs_id_optout';

const start = (options: FactOptions = {}): { host: TestHost; signal: Signal | null } => {
  const host = hostOf(options);
  return { host, signal: createAdStack(host) };
};
/** What waits in a queue is run, as the loaded script does, and later commands run at once. */
const drain = (holder: { [queue: string]: unknown }, name: string) => {
  const waiting = (holder[name] ?? []) as Command[];
  holder[name] = { push: (command: Command) => command() };
  for (const command of waiting) command();
};

afterEach(() => {
  for (const name of ['pbjs', 'googletag', 'adsbygoogle']) Reflect.deleteProperty(window, name);
});

describe('the ad stack', () => {
  it('is left alone while nothing is refused, and where GPP is off', () => {
    start().signal?.update(stateOf());
    expect(start({ signals: { gpp: false } }).signal).to.equal(null);
    expect([window.pbjs, window.googletag, window.adsbygoogle]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is left alone where nothing counts as sale', () => {
    const options = { sale: [], denied: ['advertising'] };
    start(options).signal?.update(stateOf(options));
    expect(window.pbjs).to.equal(undefined);
  });

  it('gets one command each for a refusal, in the page’s own queues', () => {
    const own = { que: [] as Command[] };
    window.pbjs = own as unknown as Prebid;
    const { signal } = start();
    signal?.update(stateOf(refused));
    signal?.update(stateOf({ denied: ['advertising', 'analytics'] }));
    expect(own.que).to.have.lengthOf(1);
    expect(window.googletag?.cmd).to.have.lengthOf(1);
  });

  it('hears the rest where one of its globals is broken', () => {
    (window as { pbjs: unknown }).pbjs = Object.freeze({});
    (window as { googletag: unknown }).googletag = 'broken';
    const { host, signal } = start();
    signal?.update(stateOf(refused));
    expect(host.errors).to.have.lengthOf(2);
    expect(window.adsbygoogle?.requestNonPersonalizedAds).to.equal(1);
  });
});

describe('AdSense', () => {
  it('is asked for ads that are not personalized from a refusal on, until a permission', () => {
    const { signal } = start();
    signal?.update(stateOf(refused));
    expect(window.adsbygoogle).to.be.an('array');
    expect(window.adsbygoogle?.requestNonPersonalizedAds).to.equal(1);
    signal?.update(stateOf());
    expect(window.adsbygoogle?.requestNonPersonalizedAds).to.equal(0);
  });
});

describe('Google Publisher Tag', () => {
  /** Loads a tag that writes down what it is told. */
  const load = () => {
    const calls: unknown[][] = [];
    const note =
      (name: string) =>
      (...words: unknown[]) =>
        void calls.push([name, ...words]);
    const googletag = (window.googletag ??= {} as PublisherTag);
    Object.assign(googletag, {
      pubads: () => ({
        setPrivacySettings: note('setPrivacySettings'),
        setPublisherProvidedId: note('setPublisherProvidedId'),
      }),
      setConfig: note('setConfig'),
      secureSignalProviders: { clearAllCache: note('clearAllCache') },
    });
    drain(googletag as never, 'cmd');
    return calls;
  };
  const restrict = (isOn: boolean) => [
    'setPrivacySettings',
    { restrictDataProcessing: isOn, nonPersonalizedAds: isOn },
  ];
  const clear = [
    ['setPublisherProvidedId', ''],
    ['setConfig', { targeting: null, pps: null }],
    ['clearAllCache'],
  ];

  it('restricts before its first request, and forgets what it was told of the reader', () => {
    start().signal?.update(stateOf(refused));
    expect(load()).to.deep.equal([restrict(true), ...clear]);
  });

  it('does so in mid-visit, and stops restricting when sale is allowed again', () => {
    const { signal } = start();
    signal?.update(stateOf());
    const calls = load();
    expect(calls).to.deep.equal([]);
    signal?.update(stateOf(refused));
    expect(calls.splice(0)).to.deep.equal([restrict(true), ...clear]);
    signal?.update(stateOf());
    expect(calls).to.deep.equal([restrict(false)]);
  });

  it('is told what holds when it loads, not what held when it was queued', () => {
    const { signal } = start();
    signal?.update(stateOf(refused));
    signal?.update(stateOf());
    expect(load()).to.deep.equal([restrict(false), restrict(false)]);
  });
});

describe('Prebid', () => {
  /** Prebid's configuration as far as it counts here: a topic is set as a whole over its defaults, and listeners hear of it. */
  const load = () => {
    const listeners: (() => void)[] = [];
    let userSync: Record<string, unknown> = { syncEnabled: true };
    let refreshes = 0;
    const setConfig = (options: { userSync: Record<string, unknown> }) => {
      userSync = { syncEnabled: true, ...options.userSync };
      for (const listener of listeners) listener();
    };
    const pbjs = (window.pbjs ??= {} as Prebid);
    Object.assign(pbjs, {
      getConfig: (topic: string, changed?: () => void) => {
        if (changed) return listeners.push(changed);
        return topic === 'userSync.syncEnabled' ? userSync['syncEnabled'] : undefined;
      },
      setConfig,
      mergeConfig: (options: { userSync: Record<string, unknown> }) =>
        setConfig({ userSync: { ...userSync, ...options.userSync } }),
      refreshUserIds: () => {
        refreshes += 1;
        return Promise.reject(new Error('no id module'));
      },
    });
    drain(pbjs as never, 'que');
    return {
      get userSync() {
        return userSync;
      },
      get refreshes() {
        return refreshes;
      },
      setConfig,
    };
  };

  it('stops user syncs and drops shared ids before the page configures it', () => {
    const { host, signal } = start();
    signal?.update(stateOf(refused));
    // Nothing of Prebid is written where Prebid never loads.
    expect(host.cookies).to.deep.equal({});
    const prebid = load();
    expect(prebid.userSync['syncEnabled']).to.equal(false);
    expect(host.cookies[NO_IDS]).to.equal('1');
    expect(prebid.refreshes).to.equal(1);
  });

  it('keeps them stopped when the page configures syncs later, and leaves the rest of that', () => {
    start().signal?.update(stateOf(refused));
    const prebid = load();
    prebid.setConfig({ userSync: { syncEnabled: true, syncDelay: 7, userIds: [{ name: 'id' }] } });
    expect(prebid.userSync).to.deep.equal({
      syncEnabled: false,
      syncDelay: 7,
      userIds: [{ name: 'id' }],
    });
    prebid.setConfig({ userSync: {} });
    expect(prebid.userSync['syncEnabled']).to.equal(false);
  });

  it('does so in mid-visit, and goes on when sale is allowed again', () => {
    const { host, signal } = start();
    signal?.update(stateOf());
    const prebid = load();
    signal?.update(stateOf(refused));
    expect(prebid.userSync['syncEnabled']).to.equal(false);
    signal?.update(stateOf());
    expect(prebid.userSync['syncEnabled']).to.equal(true);
    expect(host.cookies[NO_IDS]).to.equal('');
    expect(prebid.refreshes).to.equal(2);
  });

  it('gets no syncs from us that the page itself has switched off', () => {
    const { signal } = start();
    signal?.update(stateOf());
    const prebid = load();
    prebid.setConfig({ userSync: { syncEnabled: false } });
    signal?.update(stateOf(refused));
    signal?.update(stateOf());
    expect(prebid.userSync['syncEnabled']).to.equal(false);
    // Also where it does so while they are stopped.
    prebid.setConfig({ userSync: {} });
    signal?.update(stateOf(refused));
    prebid.setConfig({ userSync: { syncEnabled: false } });
    signal?.update(stateOf());
    expect(prebid.userSync['syncEnabled']).to.equal(false);
  });

  it('gets its ids back on the first page with Prebid after a permission', () => {
    const host = hostOf();
    host.cookies[NO_IDS] = '1';
    createAdStack(host)?.update(stateOf());
    load();
    expect(host.cookies[NO_IDS]).to.equal('');
  });

  it('works without its modules for ids', () => {
    const { host, signal } = start();
    signal?.update(stateOf(refused));
    Object.assign(window.pbjs ?? {}, { refreshUserIds: undefined });
    const waiting = window.pbjs?.que as unknown as Command[];
    Object.assign(window.pbjs ?? {}, { getConfig: () => true, mergeConfig: () => {} });
    for (const command of waiting) command();
    expect(host.cookies[NO_IDS]).to.equal('1');
    expect(host.errors).to.deep.equal([]);
  });
});
