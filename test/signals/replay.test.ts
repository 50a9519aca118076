import { expect } from 'chai';
import type { ReplayedQueue } from '../../src/config/signals-config.js';
import type { Command } from '../../src/signals/globals.js';
import { closePages, newCookie, openPage } from '../support/gated-page.js';
import type { PageWindow } from '../support/gated-page.js';
import { replay } from './google-replay.js';

/** What the tests' pages put on their window. */
interface Page extends Omit<PageWindow, 'dataLayer' | 'pbjs'> {
  dataLayer: unknown[];
  calls: string[];
  heard: unknown[];
  pbjs: { que: Command[]; cmd?: Command[] };
  fbq: ((...words: unknown[]) => unknown) & { queue: unknown[] };
  gtag(...words: unknown[]): void;
}

const ALL: readonly ReplayedQueue[] = ['gtag', 'dataLayer', 'fbq', 'pbjs.que'];
const META_BASE_CODE = `!function(f){if(f.fbq)return;var n=f.fbq=function(){n.callMethod?n.callMethod.apply(n,arguments):n.queue.push(arguments)};
  if(!f._fbq)f._fbq=n;n.push=n;n.loaded=!0;n.version='2.0';n.queue=[]}(window);`;
/** What pages do, as their vendors print it. */
const CODE = `<script>
  window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);}
  calls = [];
  gtag('js', 1); gtag('config', 'G-1'); dataLayer.push({ event: 'article' });
  ${META_BASE_CODE} fbq('init', '1'); fbq('track', 'PageView');
  var pbjs = pbjs || {}; pbjs.que = pbjs.que || []; pbjs.que.push(() => calls.push('prebid'));
</script>`;

const open = async (
  model: 'opt-in' | 'opt-out',
  queues: readonly ReplayedQueue[] = ALL,
  head = CODE,
  early = '',
) => {
  const { window, sluice } = await openPage({
    config: {
      regions: { '*': model },
      signals: { replay: queues, googleConsentMode: true, meta: true },
    },
    early,
    head,
  });
  return { page: window as unknown as Page, sluice };
};
const words = (message: unknown) => Array.from(message as IArguments);
/** Google's queue in short: names of commands and events, without what the signal says. */
const layer = ({ dataLayer }: Page) =>
  dataLayer.flatMap((message) => {
    const [name] = words(message);
    const { event } = Object(message) as { event?: string };
    if (name === 'consent' || name === 'set' || event === 'sluice_consent') return [];
    return [name ?? event];
  });
const pixel = ({ fbq }: Page) =>
  fbq.queue.map((call) => words(call)[0]).filter((name) => name === 'init' || name === 'track');
/** Prebid comes: what waits is called, and so is what is pushed from now on. */
const loadPrebid = ({ pbjs }: Page) => {
  Object.assign(pbjs, { getConfig: () => true, mergeConfig: () => {} });
  const waiting = [...pbjs.que];
  pbjs.que.push = (command: Command) => {
    command();
    return 0;
  };
  for (const command of waiting) command();
};
const log = (sluice: {
  getLog(): readonly { outcome: string; kind: string; because?: string }[];
}) =>
  sluice
    .getLog()
    .map(({ outcome, kind, because }) => [outcome, kind, because].filter(Boolean).join(' '));
const HELD = ['gtag', 'gtag', 'dataLayer', 'fbq', 'fbq', 'pbjs.que'];

afterEach(closePages);

describe('calls that are made before anybody has answered', () => {
  it('wait', async () => {
    const { page, sluice } = await open('opt-in');
    loadPrebid(page);
    expect(layer(page)).to.deep.equal([]);
    expect(pixel(page)).to.deep.equal([]);
    expect(page.calls).to.deep.equal([]);
    expect(log(sluice)).to.deep.equal(HELD.map((name) => `held ${name}`));
    expect(page.errors).to.deep.equal([]);
  });

  it('are made in order when all is allowed, and later ones at once', async () => {
    const { page, sluice } = await open('opt-in');
    loadPrebid(page);
    await sluice.allowAll();
    expect(layer(page)).to.deep.equal(['js', 'config', 'article']);
    expect(pixel(page)).to.deep.equal(['init', 'track']);
    expect(page.calls).to.deep.equal(['prebid']);
    expect(log(sluice).slice(HELD.length)).to.deep.equal(
      HELD.map((name) => `released ${name} choice`),
    );
    page.gtag('event', 'later');
    page.fbq('track', 'Later');
    page.pbjs.que.push(() => page.calls.push('later'));
    expect(layer(page).at(-1)).to.equal('event');
    expect(pixel(page)).to.have.lengthOf(3);
    expect(page.calls).to.deep.equal(['prebid', 'later']);
    expect(page.errors).to.deep.equal([]);
  });

  it('are dropped, with the reason, when all is refused', async () => {
    const { page, sluice } = await open('opt-in');
    await sluice.denyAll();
    loadPrebid(page);
    expect(layer(page)).to.deep.equal([]);
    expect(pixel(page)).to.deep.equal([]);
    expect(page.calls).to.deep.equal([]);
    expect(log(sluice).slice(HELD.length)).to.deep.equal(
      HELD.map((name) => `blocked ${name} choice`),
    );
  });

  it('are made and dropped by what each is for', async () => {
    const { page, sluice } = await open('opt-in');
    await sluice.choose({ analytics: 'granted', advertising: 'denied', functional: 'denied' });
    loadPrebid(page);
    expect(layer(page)).to.deep.equal(['js', 'config', 'article']);
    expect(pixel(page)).to.deep.equal([]);
    expect(page.calls).to.deep.equal([]);
  });

  it('find the answers where they look: Google has heard of the permission, and the default first', async () => {
    const { page, sluice } = await open('opt-in');
    await sluice.allowAll();
    expect(words(page.dataLayer[0]).slice(0, 2)).to.deep.equal(['consent', 'default']);
    const moments = replay(page.dataLayer).filter(({ at }) => at !== 'sluice_consent');
    expect(moments.map(({ at }) => at)).to.deep.equal(['js', 'config', 'article']);
    for (const { answers } of moments) expect(answers['ad_storage']).to.equal('granted');
  });

  it('wait above the head script, too', async () => {
    const { page, sluice } = await open('opt-in', ALL, '', CODE);
    expect(layer(page)).to.deep.equal([]);
    expect(pixel(page)).to.deep.equal(['init', 'track']);
    await sluice.allowAll();
    expect(layer(page)).to.deep.equal(['js', 'config', 'article']);
    expect(words(page.dataLayer[0]).slice(0, 2)).to.deep.equal(['consent', 'default']);
  });

  it('are not held where the law allows until refused', async () => {
    const { page, sluice } = await open('opt-out');
    loadPrebid(page);
    expect(layer(page)).to.deep.equal(['js', 'config', 'article']);
    expect(pixel(page)).to.deep.equal(['init', 'track']);
    expect(page.calls).to.deep.equal(['prebid']);
    expect(log(sluice)).to.deep.equal([]);
    await sluice.denyAll();
    page.gtag('event', 'later');
    expect(layer(page).at(-1)).to.equal('event');
  });

  it('pass where a refusal is remembered: it is known', async () => {
    const cookie = newCookie();
    const config = { regions: { '*': 'opt-in' as const }, signals: { replay: ALL } };
    const before = await openPage({ config, cookie });
    await before.sluice.denyAll();
    const { window, sluice } = await openPage({ config, cookie, head: CODE });
    expect(layer(window as unknown as Page)).to.deep.equal(['js', 'config', 'article']);
    expect(log(sluice)).to.deep.equal([]);
  });

  it('are held only in the queues that are named', async () => {
    const { page } = await open('opt-in', ['gtag']);
    loadPrebid(page);
    expect(layer(page)).to.deep.equal(['article']);
    expect(pixel(page)).to.deep.equal(['init', 'track']);
    expect(page.calls).to.deep.equal(['prebid']);
    const plain = await openPage({ config: { regions: { '*': 'opt-in' } }, head: CODE });
    expect(layer(plain.window as unknown as Page)).to.deep.equal(['js', 'config', 'article']);
  });
});

describe('a queue that waits', () => {
  /** Puts its own `push` on the queue, handles what is there and goes on with the earlier `push`, as Tag Manager does. */
  const TAG_MANAGER = `<script>heard = []; (() => { const q = window.dataLayer, before = q.push;
    q.push = function () { heard.push(...arguments); return before.apply(q, arguments) }; heard.push(...q); })();</script>`;

  it('keeps calls from a tag manager that has loaded meanwhile', async () => {
    const { page, sluice } = await open('opt-in', ALL, CODE + TAG_MANAGER);
    page.gtag('event', 'more');
    page.dataLayer.push({ event: 'gtm.dom' });
    expect(replay(page.heard).map(({ at }) => at)).to.deep.equal(['sluice_consent']);
    await sluice.allowAll();
    const messages = ['js', 'config', 'article', 'event', 'gtm.dom'];
    const at = replay(page.heard).map((moment) => moment.at);
    expect(at).to.deep.equal(['sluice_consent', ...messages, 'sluice_consent']);
    page.gtag('event', 'later');
    expect(replay(page.heard).at(-1)?.at).to.equal('event');
    // Each message went to the list once.
    expect(layer(page)).to.deep.equal([...messages, 'event']);
  });

  it('waits also when an old snippet assigns a new one', async () => {
    const { page, sluice } = await open(
      'opt-in',
      ALL,
      `<script>dataLayer = [{ event: 'old' }]; dataLayer.push({ event: 'next' });</script>`,
    );
    expect(layer(page)).to.deep.equal([]);
    await sluice.allowAll();
    expect(layer(page)).to.deep.equal(['old', 'next']);
    expect(words(page.dataLayer[0]).slice(0, 2)).to.deep.equal(['consent', 'default']);
  });

  it('goes on behind a call that throws', async () => {
    const { page, sluice } = await open('opt-in');
    page.pbjs.que.push(
      () => {
        throw new Error('mine');
      },
      () => page.calls.push('next'),
    );
    loadPrebid(page);
    await sluice.allowAll();
    expect(page.calls).to.deep.equal(['prebid', 'next']);
  });

  it('leaves what it cannot hold', async () => {
    const { page } = await open(
      'opt-in',
      ALL,
      `<script>dataLayer = 'mine'; pbjs = { que: Object.freeze([]) }; fbq = 7; seen = [pbjs.que.length, fbq];</script>`,
    );
    expect(page.errors).to.deep.equal([]);
    expect((page as unknown as { seen: unknown }).seen).to.deep.equal([0, 7]);
  });
});
