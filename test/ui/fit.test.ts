import { expect } from 'chai';
import type { Config } from '../../src/config/types.js';
import type { SluiceBanner } from '../../src/ui/banner.js';
import { LANGUAGE_FILES } from '../../src/ui/language-files.js';
import { ASK_FIRST, closePages, openPage } from '../support/gated-page.js';
import type { GatedPage } from '../support/gated-page.js';
import { waitFor } from '../support/wait-for.js';

/** All languages in one engine, as it takes a while; in the others the longest words and the other direction. */
const isChromium = 'userAgentData' in navigator || /Chrome\//.test(navigator.userAgent);
const TAGS = isChromium ? ['en', ...LANGUAGE_FILES] : ['de', 'ar'];

const company = (id: string, category: string) => ({
  id,
  category,
  name: 'Northlight Advertising Exchange',
  receives: 'page address, device type, rough location',
  retention: '13 months',
  privacyPolicy: '/policy',
});
const configFor = (language: string): Partial<Config> => ({
  site: {
    name: 'The Harbor Ledger',
    group: 'Harbor Media and its titles',
    privacyNotice: '/privacy',
    cookieNotice: '/cookies',
  },
  region: { default: 'US-CA' },
  categories: [
    { id: 'necessary', required: true },
    { id: 'functional', sensitive: ['health'] },
    { id: 'analytics' },
    { id: 'advertising', sale: true },
  ],
  vendors: [company('northlight', 'advertising'), company('clip', 'functional')],
  ui: { language, link: 'float', perCompany: true },
});
const BODY = `<main><h1>Story</h1><sluice-embed data-vendor="clip"><iframe title="Ferry" data-src="https://clip.example/1"></iframe><a href="https://clip.example">Watch</a></sluice-embed><sluice-status></sluice-status></main>
  <footer><sluice-link><a href="/choices">Your Privacy Choices</a></sluice-link></footer>`;

const root = ({ document: own }: GatedPage, surface: string) =>
  own.querySelector(`sluice-${surface}`)?.shadowRoot ?? undefined;
const button = (page: GatedPage, surface: string, hook: string) =>
  waitFor(`${hook} in ${surface}`, () =>
    root(page, surface)?.querySelector<HTMLElement>(`[data-sluice="${hook}"]`),
  );
const press = async (page: GatedPage, surface: string, hook: string) =>
  (await button(page, surface, hook)).click();

/** What is wider than its box, higher than its button, or beside the screen. */
const misfits = ({ window, document: own, frame }: GatedPage): string[] => {
  const found: string[] = [];
  for (const width of [390, 320]) {
    frame.style.cssText = `width:${width}px;height:740px;border:0`;
    if (own.documentElement.scrollWidth > width) found.push(`${width}: the page scrolls sideways`);
    for (const surface of own.querySelectorAll('*')) {
      for (const element of surface.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
        const { left, right } = element.getBoundingClientRect();
        const { display, visibility } = window.getComputedStyle(element);
        const isSeen = element.getClientRects().length > 0 && visibility === 'visible';
        // Where `zoom` scales a small switch, WebKit gives its place in the zoomed measure: what it stands in is looked at.
        if (!isSeen || element.closest('svg,.hidden,[aria-hidden=true] *,.end .box')) continue;
        const isWide = display !== 'inline' && element.scrollWidth > element.clientWidth + 1;
        const isHigh =
          element.localName === 'button' && element.scrollHeight > element.clientHeight + 1;
        if (isWide || isHigh || left < -1 || right > width + 1)
          found.push(
            `${width}: ${surface.localName} ${element.getAttribute('part') ?? element.localName} "${element.textContent?.trim().slice(0, 40)}"`,
          );
      }
    }
  }
  return found;
};

describe('every surface fits a phone', () => {
  afterEach(closePages);

  for (const tag of TAGS) {
    it(`in ${tag}`, async () => {
      const page = await openPage({ config: configFor(tag), body: BODY });
      const fits = (when: string) => expect(misfits(page), when).to.deep.equal([]);
      const preferences = () => root(page, 'preferences')?.querySelector('dialog');
      await button(page, 'banner', 'choose');
      await button(page, 'embed', 'once');
      await button(page, 'status', 'check');
      await waitFor('the floating link', () => root(page, 'float')?.querySelector('button'));
      fits('banner, video, float');
      const banner = page.document.querySelector('sluice-banner') as SluiceBanner;
      for (const shape of ['card', 'inline', 'bar']) {
        banner.show(shape);
        fits(shape);
      }

      await press(page, 'banner', 'choose');
      await waitFor('the dialog', () => preferences()?.open);
      for (const details of preferences()?.querySelectorAll('details') ?? []) details.open = true;
      fits('preferences');
      preferences()?.querySelector<HTMLElement>('[data-sluice-category=analytics]')?.click();
      await press(page, 'preferences', 'close');
      await button(page, 'preferences', 'discard');
      fits('unsaved changes');
      await press(page, 'preferences', 'discard');

      await press(page, 'banner', 'opt-out');
      await button(page, 'toast', 'change');
      fits('confirmation, status of the link');
      await press(page, 'embed', 'once');
      fits('status in the page, video asks again or not');
      await press(page, 'toast', 'close');
      fits('floating link, opted out');
      page.document.querySelector<HTMLElement>('sluice-link a')?.click();
      await waitFor('the dialog', () => preferences()?.open);
      await press(page, 'preferences', 'allow-all');
      await button(page, 'preferences', 'confirm');
      fits('status, second question');
      await press(page, 'preferences', 'keep');
      page.sluice.close();

      const asking = await openPage({ config: { ...configFor(tag), ...ASK_FIRST }, body: BODY });
      await button(asking, 'banner', 'opt-out');
      expect(misfits(asking), 'opt-in question').to.deep.equal([]);

      const { ui, ...rest } = configFor(tag);
      const signaling = await openPage({
        config: { ...rest, signals: { gpc: true }, ui: { ...ui, signalNotice: 'once' } },
        // As a filter list would: then a plain dialog opens in its place.
        head: '<style>sluice-preferences { display: none !important }</style>',
      });
      await button(signaling, 'toast', 'change');
      expect(misfits(signaling), 'signal notice').to.deep.equal([]);
      void signaling.sluice.open();
      const plain = () => signaling.document.documentElement.lastElementChild?.shadowRoot;
      await waitFor('the plain dialog', () => plain()?.querySelector('dialog[open] button'));
      expect(misfits(signaling), 'plain dialog').to.deep.equal([]);
    });
  }
});
