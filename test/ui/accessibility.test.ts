import 'axe-core';
import type Axe from 'axe-core';
import { expect } from 'chai';
import type { ConsentState } from '../../src/api/types.js';
import { Harness, type FakeOptions } from './harness.js';

/** A classic script: it leaves itself on the window. */
const { axe } = globalThis as unknown as { axe: typeof Axe };

const SIGNAL: Partial<ConsentState> = {
  signal: true,
  optedOut: true,
  decidedAt: '2026-11-24T09:41:00.000Z',
  optedOutAt: '2026-11-24T09:41:00.000Z',
  recordId: '8K2-4PD',
  categories: {
    necessary: { answer: 'granted', because: 'required' },
    analytics: { answer: 'granted', because: 'default' },
    advertising: { answer: 'denied', because: 'signal' },
  },
};

const opened = async (
  surface: 'banner' | 'preferences',
  options?: FakeOptions,
): Promise<Harness> => {
  const harness = await Harness.start(options);
  await harness.ui.open(surface);
  await harness.settled();
  return harness;
};

const unfold = async (options?: FakeOptions): Promise<void> => {
  const harness = await opened('preferences', options);
  for (const details of harness.root('preferences').querySelectorAll('details')) {
    details.open = true;
  }
};

/** With what stands in the page itself. */
const filled = async (tag: string, options: FakeOptions): Promise<void> => {
  const embed = document.createElement('sluice-embed');
  embed.dataset['vendor'] = 'marlow';
  embed.innerHTML =
    '<iframe title="Ferry arrives" data-src="https://marlow.example/1"></iframe><a href="https://marlow.example">Watch</a>';
  document.querySelector('main')?.append(embed);
  const harness = await Harness.start(options);
  await harness.ui.fill(tag);
};

const status = async (options: FakeOptions): Promise<void> => {
  const element = document.createElement('sluice-status');
  const main = document.querySelector('main');
  main?.append(element);
  const harness = await Harness.start(options);
  await harness.ui.fill('sluice-status');
  // Once more: the interface of an earlier test may have filled it.
  main?.append(element);
  await Harness.until(() => !/Checking/.test(element.shadowRoot?.textContent ?? 'Checking'));
};

const surfaces: Readonly<Record<string, () => Promise<unknown>>> = {
  bar: () => opened('banner'),
  card: () => opened('banner', { ui: { banner: 'card' } }),
  'in-page notice': () => opened('banner', { ui: { banner: 'inline' } }),
  'opt-in bar': () => opened('banner', { ui: { banner: 'bar' }, state: { model: 'opt-in' } }),
  'opt-in question': () => opened('banner', { state: { model: 'opt-in' } }),
  preferences: () => opened('preferences', { state: SIGNAL }),
  'preferences, companies shown': () => unfold(),
  'preferences, a switch for each company': () => unfold({ ui: { perCompany: true } }),
  'second question': async () => {
    const harness = await opened('preferences', { state: SIGNAL });
    await harness.press('preferences', 'allow-all');
  },
  'unsaved changes': async () => {
    const harness = await opened('preferences');
    await harness.turn('analytics');
    await harness.press('preferences', 'close');
  },
  'floating link': () => filled('sluice-float', { ui: { link: 'float' }, state: SIGNAL }),
  'placeholder of a video': () => filled('sluice-embed', { state: SIGNAL }),
  'placeholder of a video, second step': async () => {
    await filled('sluice-embed', { state: SIGNAL, questionFor: ['marlow'] });
    const root = document.querySelector('sluice-embed')?.shadowRoot;
    root?.querySelector<HTMLElement>('[data-sluice=once]')?.click();
  },
  'status in the page': () => status({ state: SIGNAL }),
  'status in the page, where something was found': () =>
    status({
      state: SIGNAL,
      report: {
        refused: ['marlow'],
        leaks: [{ kind: 'trace', vendor: 'marlow', place: 'cookie', name: 'm', why: 'returns' }],
      },
    }),
  confirmation: async () => {
    const harness = await opened('banner');
    await harness.press('banner', 'opt-out');
    await Harness.until(
      () => document.querySelector('sluice-toast')?.shadowRoot?.firstElementChild,
    );
  },
};

describe('axe finds nothing to object to', () => {
  beforeEach(() => {
    Harness.reset();
    document.title = 'A page';
    const main = document.createElement('main');
    main.dataset['test'] = '';
    main.innerHTML = '<h1>An article</h1><p>Its text.</p>';
    document.body.append(main);
  });
  afterEach(Harness.reset);

  for (const scheme of ['light', 'dark']) {
    for (const [name, open] of Object.entries(surfaces)) {
      it(`${name}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.documentElement.style.background = 'Canvas';
        await open();
        // WebKit gives an element that is just made its sheets with the next frame.
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        // Colors are measured when nothing fades any more.
        for (const { shadowRoot } of document.querySelectorAll('*')) {
          for (const animation of shadowRoot?.getAnimations() ?? []) animation.finish();
        }
        const { violations } = await axe.run(document, { resultTypes: ['violations'] });
        const told = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
        );
        expect(told).to.deep.equal([]);
      });
    }
  }
});
