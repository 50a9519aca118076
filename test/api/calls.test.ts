import { expect } from 'chai';
import type { ConsentState, Sluice } from '../../src/api/types.js';
import { ASK_FIRST, closePages, newCookie, openPage, says } from '../support/gated-page.js';
import { waitFor } from '../support/wait-for.js';

const answers = ({ categories, vendors }: ConsentState) =>
  Object.fromEntries(
    Object.entries({ ...categories, ...vendors }).map(([id, { answer, because }]) => [
      id,
      `${answer} ${because}`,
    ]),
  );

afterEach(closePages);

describe('window.sluice', () => {
  it('has the names of the contract', async () => {
    const { sluice } = await openPage();
    expect(sluice).to.include.keys(
      'allows', 'whenAllowed', 'ready', 'getState', 'subscribe', 'optOut', 'denyAll', 'allowAll', 'choose',
      'applyAccountChoice', 'open', 'close',
      'getLog', 'reset', 'verify', 'version', 'queue',
    ); // prettier-ignore
    expect(sluice.version).to.match(/^\d+\.\d+\.\d+/);
  });

  it('is an own property, for good', async () => {
    const { window } = await openPage();
    const { value, ...flags } = Object.getOwnPropertyDescriptor(window, 'sluice') ?? {};
    expect(flags).to.deep.equal({ writable: false, enumerable: true, configurable: false });
    expect(Object.isFrozen(value)).to.equal(true);
    expect(() => {
      'use strict';
      window.sluice = {} as Sluice;
    }).to.throw(TypeError);
    expect(window.sluice).to.equal(value);
  });

  it('is there, and has decided, when the next script of the page runs', async () => {
    const { window } = await openPage({
      config: ASK_FIRST,
      head: `<script>seen = [sluice.allows('necessary'), sluice.allows('advertising'), sluice.getState().model];</script>`,
    });
    expect((window as unknown as { seen: unknown }).seen).to.deep.equal([true, false, 'opt-in']);
  });
});

describe('the queue', () => {
  it('makes the calls that came before the head script, in order, and later ones at once', async () => {
    const { window } = await openPage({
      early: `<script>(window.sluice ||= { queue: [] }).queue.push((s) => { first = s; calls = ['early 1']; }, () => calls.push('early 2'));</script>`,
      head: `<script>calls.push('between'); (window.sluice ||= { queue: [] }).queue.push((s) => { calls.push(s === first ? 'late' : 'other') }); calls.push('after');</script>`,
    });
    expect((window as unknown as { calls: unknown }).calls).to.deep.equal([
      'early 1',
      'early 2',
      'between',
      'late',
      'after',
    ]);
  });

  it('goes on behind a call that throws or is none, and tells the page of it', async () => {
    const { window } = await openPage({
      early: `<script>calls = []; (window.sluice ||= { queue: [] }).queue.push(() => { throw new Error('mine'); }, 'no function', () => calls.push('next'));</script>`,
    });
    expect((window as unknown as { calls: unknown }).calls).to.deep.equal(['next']);
    await waitFor('the errors', () => window.errors.length === 2);
    expect(window.errors.join()).to.include('mine');
  });

  it('ignores a stub that is none', async () => {
    for (const stub of ['7', "{ queue: 'x' }", '{}', 'null', '{ queue: { push() {} } }']) {
      const { sluice, window } = await openPage({
        early: `<script>window.sluice = ${stub};</script>`,
      });
      expect(sluice.allows('necessary'), stub).to.equal(true);
      expect(window.errors).to.deep.equal([]);
    }
  });
});

describe('allows()', () => {
  it('answers for categories and vendors, and no for whatever is unknown', async () => {
    const { sluice } = await openPage();
    expect(
      ['necessary', 'functional', 'acme', 'tally'].map((id) => sluice.allows(id)),
    ).to.deep.equal([true, true, true, true]);
    for (const id of [
      '',
      'nobody',
      '__proto__',
      'constructor',
      'toString',
      '*',
      '*sale',
      undefined,
      null,
      7,
      {},
    ]) {
      expect(sluice.allows(id as string), String(id)).to.equal(false);
    }
  });
});

describe('getState()', () => {
  it('is frozen through and through', async () => {
    const { sluice } = await openPage();
    const state = sluice.getState();
    for (const part of [
      state,
      state.categories,
      state.vendors,
      state.categories['analytics'],
      state.vendors['acme'],
    ]) {
      expect(Object.isFrozen(part)).to.equal(true);
    }
  });

  it('tells model, region, answers and times: before a choice', async () => {
    const { sluice } = await openPage({
      tag: '<script src="/dist/sluice.js" data-region="us-ca"></script>',
    });
    const { categories, vendors, ...rest } = sluice.getState();
    expect(rest).to.deep.equal({
      model: 'opt-out',
      region: 'US-CA',
      signal: false,
      optedOut: false,
      decidedAt: null,
      optedOutAt: null,
      revision: 1,
      recordId: null,
      stored: true,
      reloadNeeded: false,
    });
    expect(answers({ categories, vendors } as ConsentState)).to.deep.equal({
      necessary: 'granted required',
      functional: 'granted default',
      analytics: 'granted default',
      advertising: 'granted default',
      acme: 'granted default',
      tally: 'granted default',
    });
  });

  it('is a new object after a change, and the same without one', async () => {
    const { sluice } = await openPage();
    const before = sluice.getState();
    await sluice.optOut();
    expect(sluice.getState()).not.to.equal(before);
    expect(before.optedOut).to.equal(false);
  });
});

describe('optOut()', () => {
  it('denies all that counts as sale and leaves the rest', async () => {
    const { sluice } = await openPage({
      config: { vendors: [{ id: 'seller', category: 'functional', sale: true }] },
    });
    const state = await sluice.optOut();
    expect(answers(state)).to.deep.equal({
      necessary: 'granted required',
      functional: 'granted default',
      analytics: 'granted default',
      advertising: 'denied choice',
      seller: 'denied choice',
    });
    expect(state).to.include({ optedOut: true, stored: true }).and.equal(sluice.getState());
    expect(Date.now() - Date.parse(state.optedOutAt ?? '')).to.be.within(0, 5_000);
    expect(state.decidedAt).to.equal(state.optedOutAt);
  });

  it('is in force at once, before its promise resolves', async () => {
    const cookie = newCookie();
    const { sluice } = await openPage({ cookie });
    const promise = sluice.optOut();
    expect(sluice.allows('advertising')).to.equal(false);
    expect(document.cookie).to.match(new RegExp(`${cookie}=[^;]*choice=\\*sale`));
    await promise;
  });

  it('is stored and in force before any listener of the page hears of it', async () => {
    const cookie = newCookie();
    const { sluice, document: own } = await openPage({ cookie });
    const seen: unknown[] = [];
    const look = (who: string) =>
      seen.push([who, sluice.allows('advertising'), /choice=\*sale/.test(document.cookie)]);
    sluice.subscribe((state) => state.optedOut && look('listener'));
    own.addEventListener('sluice:change', () => look('event'));
    await sluice.optOut();
    expect(seen).to.deep.equal([
      ['listener', false, true],
      ['event', false, true],
    ]);
  });

  it('holds what a listener inserts in that very moment', async () => {
    const { sluice, document: own, window } = await openPage();
    sluice.subscribe(({ optedOut }) => {
      if (!optedOut) return;
      own.body.insertAdjacentHTML(
        'beforeend',
        `<script type="text/plain" data-category="advertising">${says('late')}</script>`,
      );
    });
    await sluice.optOut();
    expect(window.counted).to.equal(undefined);
    expect(sluice.getLog().map(({ outcome }) => outcome)).to.deep.equal(['held']);
  });
});

describe('denyAll(), allowAll() and choose()', () => {
  it('deny all but the required', async () => {
    const { sluice } = await openPage();
    const state = await sluice.denyAll();
    expect(Object.values(answers(state))).to.deep.equal([
      'granted required',
      ...Array(5).fill('denied choice'),
    ]);
    expect(state.optedOut).to.equal(true);
  });

  it('allow all, where nothing was refused, without a question', async () => {
    const { sluice, document: own } = await openPage({ config: ASK_FIRST });
    const state = await sluice.allowAll();
    expect(Object.values(answers(state))).to.deep.equal([
      'granted required',
      ...Array(5).fill('granted choice'),
    ]);
    expect(state).to.include({ optedOut: false, optedOutAt: null, stored: true });
    expect(own.querySelector('sluice-preferences')).to.equal(null);
  });

  it('choose single answers, for categories and vendors, and leave the rest', async () => {
    const { sluice } = await openPage();
    expect(answers(await sluice.choose({ analytics: 'denied', acme: 'denied' }))).to.deep.equal({
      necessary: 'granted required',
      functional: 'granted default',
      analytics: 'denied choice',
      advertising: 'granted default',
      acme: 'denied choice',
      tally: 'denied choice',
    });
  });

  it('do not take a refused vendor for an opt-out of everything', async () => {
    const { sluice } = await openPage({
      config: {
        vendors: [
          { id: 'acme', category: 'advertising' },
          { id: 'bid', category: 'advertising' },
        ],
      },
    });
    const state = await sluice.choose({ acme: 'denied' });
    expect(state.optedOut).to.equal(false);
    expect(state.optedOutAt).not.to.equal(null);
  });

  it('take whatever is not plainly a permission for a refusal, and say what cannot be chosen', async () => {
    const { sluice, window } = await openPage();
    const asked = { analytics: true, functional: 'grant', necessary: 'denied', nobody: 'granted' };
    const state = await sluice.choose(asked as never);
    expect(answers(state)).to.include({
      analytics: 'denied choice',
      functional: 'denied choice',
      necessary: 'granted required',
    });
    expect(window.lines.filter((line) => /"(necessary|nobody)"/.test(line))).to.have.length(2);
    expect(sluice.allows('nobody')).to.equal(false);
  });

  it('change nothing for nonsense', async () => {
    const { sluice, window } = await openPage();
    for (const nonsense of [undefined, null, {}, [], 'all', 7])
      await sluice.choose(nonsense as never);
    expect(answers(sluice.getState())).to.include({
      analytics: 'granted default',
      advertising: 'granted default',
    });
    expect(window.errors).to.deep.equal([]);
  });

  it('apply the refusals of a mixed choice at once, and the permissions when they can be made', async () => {
    const { sluice } = await openPage({ config: { ...ASK_FIRST } });
    const promise = sluice.choose({ analytics: 'granted', advertising: 'denied' });
    expect(sluice.getState().categories['advertising']).to.deep.equal({
      answer: 'denied',
      because: 'choice',
    });
    expect(answers(await promise)).to.include({
      analytics: 'granted choice',
      advertising: 'denied choice',
    });
  });
});

describe('whenAllowed()', () => {
  it('resolves at once, later, or never, as it is allowed', async () => {
    const { sluice } = await openPage({ config: ASK_FIRST });
    const order: string[] = [];
    for (const id of ['necessary', 'analytics', 'acme', 'nobody', 'functional'])
      void sluice.whenAllowed(id).then(() => order.push(id));
    await sluice.ready;
    expect(order).to.deep.equal(['necessary']);
    await sluice.choose({ analytics: 'granted' });
    expect(order).to.deep.equal(['necessary', 'analytics']);
    await sluice.choose({ advertising: 'granted' });
    expect(order).to.deep.equal(['necessary', 'analytics', 'acme']);
  });
});

describe('subscribe()', () => {
  it('calls at once and on each change, until it is stopped', async () => {
    const { sluice } = await openPage();
    const heard: boolean[] = [];
    const stop = sluice.subscribe(({ optedOut }) => heard.push(optedOut));
    expect(heard).to.deep.equal([false]);
    await sluice.optOut();
    expect(heard).to.deep.equal([false, true]);
    stop();
    await sluice.denyAll();
    expect(heard).to.deep.equal([false, true]);
    expect(stop()).to.equal(undefined);
  });

  it('does not let a listener that throws harm the others, the caller or the choice', async () => {
    const { sluice, window, document: own } = await openPage();
    const heard: string[] = [];
    sluice.subscribe(() => {
      throw new Error('thrown by a listener');
    });
    sluice.subscribe(({ optedOut }) => optedOut && heard.push('listener'));
    own.addEventListener('sluice:change', () => heard.push('event'));
    expect((await sluice.optOut()).optedOut).to.equal(true);
    expect(heard).to.deep.equal(['listener', 'event']);
    await waitFor(
      'both errors',
      () => window.errors.filter((text) => text.includes('thrown by a listener')).length === 2,
    );
  });

  it('hears nothing when nothing changes', async () => {
    const { sluice, window } = await openPage();
    let calls = 0;
    sluice.subscribe(() => (calls += 1));
    window.dispatchEvent(new StorageEvent('storage'));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(calls).to.equal(1);
  });

  it('may be used by a listener to choose again', async () => {
    const { sluice } = await openPage();
    sluice.subscribe((state) => {
      if (state.optedOut && sluice.allows('analytics')) void sluice.denyAll();
    });
    await sluice.optOut();
    expect(answers(sluice.getState())).to.include({
      analytics: 'denied choice',
      advertising: 'denied choice',
    });
  });

  it('tells nobody an older state after a newer one, where a listener chooses again', async () => {
    const { sluice, document: own } = await openPage({ config: ASK_FIRST });
    const heard: string[] = [];
    const hear = (state: ConsentState) =>
      heard.push(state.categories['advertising']?.answer ?? 'unknown');
    sluice.subscribe(() => {
      if (sluice.allows('advertising')) void sluice.denyAll();
    });
    sluice.subscribe(hear);
    own.addEventListener('sluice:change', (event) => hear((event as CustomEvent).detail));
    await sluice.allowAll();
    expect(sluice.allows('advertising')).to.equal(false);
    expect(heard).to.deep.equal(['denied', 'denied', 'denied']);
  });
});

describe('events', () => {
  it('tell ready once and each change, with the frozen state', async () => {
    const { sluice, window } = await openPage({
      head: `<script>heard = []; for (const type of ['sluice:ready', 'sluice:change']) document.addEventListener(type, (event) => heard.push(event));</script>`,
    });
    await sluice.optOut();
    const { heard } = window as unknown as { heard: CustomEvent<ConsentState>[] };
    await waitFor('both', () => heard.length === 2);
    expect(heard.map(({ type }) => type)).to.deep.equal(['sluice:ready', 'sluice:change']);
    expect(heard[1]?.detail).to.equal(sluice.getState());
    expect(heard[0]?.detail.optedOut).to.equal(false);
  });
});

describe('ready', () => {
  it('resolves with the decision where nothing is asked', async () => {
    const { sluice } = await openPage();
    expect(await sluice.ready).to.include({ model: 'opt-out', decidedAt: null });
  });

  it('resolves when a banner that was due is shown', async () => {
    const { sluice, document: own } = await openPage({ config: { ui: { banner: 'bar' } } });
    await sluice.ready;
    expect(
      own.querySelector('sluice-banner')?.shadowRoot?.querySelector('[data-sluice="opt-out"]'),
    ).not.to.equal(null);
  });

  it('resolves at once where nobody sees the page: nothing is shown until somebody does', async () => {
    const { sluice, document: own } = await openPage({
      config: { ui: { banner: 'bar' } },
      early: `<script>Object.defineProperty(Document.prototype, 'visibilityState', { get: () => 'hidden' })</script>`,
      head: `<script>sluice.ready.then(() => (window.resolved = !document.querySelector('sluice-banner')))</script>`,
    });
    await sluice.ready;
    const { resolved } = own.defaultView as unknown as { resolved: boolean };
    expect(resolved).to.equal(true);
  });

  it('resolves where the interface cannot be had, and a refusal works all the same', async () => {
    const { sluice, window } = await openPage({
      config: { ui: { banner: 'bar' }, assets: '/no-such-folder' },
      tag: '<script>{ const request = new XMLHttpRequest(); request.open("GET", "/dist/sluice.js", false); request.send(); (0, eval)(request.responseText); }</script>',
    });
    expect((await sluice.ready).decidedAt).to.equal(null);
    expect((await sluice.optOut()).optedOut).to.equal(true);
    expect(answers(await sluice.allowAll())).to.include({ advertising: 'denied choice' });
    expect(window.lines.join()).to.include('[sluice] interface');
    expect(window.errors).to.deep.equal([]);
  });
});

describe('open() and close()', () => {
  /** Which surfaces were opened and closed, as the page heard of it. */
  const listen = (own: Document) => {
    const heard: string[] = [];
    for (const type of ['sluice:open', 'sluice:close'] as const)
      own.addEventListener(type, ({ detail }) => heard.push(`${type} ${detail.surface}`));
    return heard;
  };
  const inside = (own: Document, surface: string, selector: string) =>
    own.querySelector(`sluice-${surface}`)?.shadowRoot?.querySelector<HTMLElement>(selector);

  it('show and close the preferences, and tell', async () => {
    const { sluice, document: own } = await openPage();
    const heard = listen(own);
    await sluice.open();
    expect(inside(own, 'preferences', 'dialog:modal') === null).to.equal(false);
    sluice.close();
    await waitFor('the end', () => heard.includes('sluice:close preferences'));
    expect(heard).to.deep.equal(['sluice:open preferences', 'sluice:close preferences']);
    expect(sluice.getState().decidedAt).to.equal(null);
  });

  it('show the banner when asked, and tell, without a choice when it is closed', async () => {
    const { sluice, document: own } = await openPage({
      config: { ui: { banner: 'bar' }, regions: { '*': 'notice' } },
    });
    const heard = listen(own);
    await sluice.ready;
    expect(own.querySelector('sluice-banner')).to.equal(null);
    await sluice.open('banner');
    expect(inside(own, 'banner', '[data-sluice=opt-out]')?.getClientRects().length).to.equal(1);
    expect(heard).to.deep.equal(['sluice:open banner']);
    sluice.close();
    await waitFor('the end of the banner', () => !own.querySelector('sluice-banner'));
    expect(heard).to.deep.equal(['sluice:open banner', 'sluice:close banner']);
    expect(sluice.getState().decidedAt).to.equal(null);
  });

  it('tell of each surface once, where both are open, and of none that is open already', async () => {
    const { sluice, document: own } = await openPage({ config: { ui: { banner: 'bar' } } });
    const heard = listen(own);
    await sluice.ready;
    for (const surface of ['banner', 'preferences', 'preferences'] as const)
      await sluice.open(surface);
    expect(heard).to.deep.equal(['sluice:open banner', 'sluice:open preferences']);
    sluice.close();
    await waitFor('both ends', () => heard.length === 4);
    sluice.close();
    expect(heard.slice(2)).to.have.members(['sluice:close banner', 'sluice:close preferences']);
    expect(sluice.getState().decidedAt).to.equal(null);
  });

  it('tell of a surface that a press closes', async () => {
    const { sluice, document: own } = await openPage({ config: { ui: { banner: 'bar' } } });
    const heard = listen(own);
    await sluice.ready;
    inside(own, 'banner', '[data-sluice=opt-out]')?.click();
    await waitFor('the end of the banner', () => heard.length === 2);
    await sluice.open();
    inside(own, 'preferences', '[data-sluice=close]')?.click();
    await waitFor('the end of the dialog', () => heard.length === 4);
    expect(heard.slice(1)).to.deep.equal([
      'sluice:close banner',
      'sluice:open preferences',
      'sluice:close preferences',
    ]);
  });

  /** What of ours is shown, the plain dialog too. */
  const shown = (own: Document) =>
    [...own.querySelectorAll('sluice-banner, sluice-preferences, html > div')].filter(
      (one) => [...(one.shadowRoot?.querySelectorAll('dialog[open], section') ?? [])].length,
    ).length;

  for (const surface of ['preferences', 'banner'] as const)
    it(`show nothing where one follows the other at once, and do when asked again: ${surface}`, async () => {
      const { sluice, document: own } = await openPage({
        config: { ui: { banner: 'bar' }, regions: { '*': 'notice' } },
      });
      const heard = listen(own);
      for (const round of ['no file is there', 'all files are there']) {
        const opening = sluice.open(surface);
        sluice.close();
        await opening;
        expect(shown(own), round).to.equal(0);
        expect(heard, round).to.deep.equal([]);
        await sluice.open(surface);
        expect(shown(own), round).to.equal(1);
        sluice.close();
        await waitFor('the end', () => heard.length === 2);
        heard.length = 0;
      }
    });

  it('show no banner to who has chosen while its file was on the way', async () => {
    const { sluice, document: own } = await openPage({
      config: { ui: { banner: 'bar' }, regions: { '*': 'notice' } },
    });
    const opening = sluice.open('banner');
    await sluice.optOut();
    await opening;
    expect(shown(own)).to.equal(0);
  });

  it('show one dialog where it is opened twice at once', async () => {
    const { sluice, document: own } = await openPage();
    const heard = listen(own);
    await Promise.all([sluice.open(), sluice.open()]);
    expect(shown(own)).to.equal(1);
    expect(inside(own, 'preferences', 'dialog:modal') === null).to.equal(false);
    expect(heard).to.deep.equal(['sluice:open preferences']);
  });

  const INLINED =
    '<script>{ const request = new XMLHttpRequest(); request.open("GET", "/dist/sluice.js", false); request.send(); (0, eval)(request.responseText); }</script>';

  for (const assets of ['/dist', '/dist/'])
    it(`find the interface of an inlined head script in ${assets}`, async () => {
      const { sluice, window } = await openPage({ config: { assets }, tag: INLINED });
      await sluice.open();
      const files = window.performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('sluice-ui'));
      expect(files.map(({ name }) => new URL(name).pathname)).to.deep.equal(['/dist/sluice-ui.js']);
    });

  it('resolve though the interface cannot be had', async () => {
    const { sluice, window } = await openPage({
      config: { assets: '/no-such-folder' },
      tag: INLINED,
    });
    await sluice.open();
    await sluice.open('banner');
    sluice.close();
    expect(window.errors).to.deep.equal([]);
  });
});

describe('reset()', () => {
  it('forgets everything on localhost', async () => {
    const cookie = newCookie();
    const { sluice } = await openPage({ cookie });
    await sluice.denyAll();
    expect(answers(await sluice.reset())).to.include({
      analytics: 'granted default',
      advertising: 'granted default',
    });
    // WebKit may show a cookie once more for a moment after it was written and removed.
    await waitFor('its removal', () => !document.cookie.includes(cookie));
    expect(sluice.getState()).to.include({ decidedAt: null, optedOutAt: null });
  });
});
