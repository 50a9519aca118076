import { expect } from 'chai';
import type { Config } from '../../src/config/types.js';
import { LANGUAGE_FILES } from '../../src/ui/language-files.js';
import { closePages, openPage } from '../support/gated-page.js';
import type { GatedPage, PageWindow } from '../support/gated-page.js';
import { waitFor } from '../support/wait-for.js';

/** All languages in one engine, as it takes a while; in the others the longest words and the other direction. */
const isChromium = /Chrome\//.test(navigator.userAgent);
const TAGS = isChromium ? ['en', ...LANGUAGE_FILES] : ['de', 'pt', 'ar'];

/** What pages 320 to 1280 px wide leave for their text, and columns of wide ones. */
const PLACES = [288, 304, 320, 344, 374, 390, 432, 464, 480, 520, 555, 640, 752, 1000, 1280];

/** The signal is what needs most words. */
const configFor = (language: string): Partial<Config> => ({
  signals: { gpc: true },
  region: { default: 'US-CA' },
  vendors: [{ id: 'clip', name: 'Clipstream', category: 'functional', sale: true }],
  ui: { language, banner: 'none' },
});
const BODY = `${PLACES.map(
  (width) => `<div style="width:${width}px">
  <sluice-embed data-vendor="clip"><iframe title="Ferry" data-src="https://clip.example/1" style="display:block;border:0"></iframe><a href="https://clip.example">Watch</a></sluice-embed>
  <p>Below the video, ${width}.</p><sluice-status></sluice-status><p>Below the status, ${width}.</p></div>`,
).join('')}<script>before = tops()</script>`;

/** Where the paragraphs are, and what the engine says has moved. */
const HEAD = `<style>html { font: 16px sans-serif } p { margin: 0 }</style><script>
  tops = () => Object.fromEntries([...document.querySelectorAll('p')].map((one) => [one.textContent, one.getBoundingClientRect().top - one.parentNode.getBoundingClientRect().top]));
  shifts = [];
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true });
</script>`;

interface Seen {
  /** By its words, how far each paragraph is from the top of its place. */
  before: Readonly<Record<string, number>>;
  tops(): Readonly<Record<string, number>>;
  shifts: number[];
}

const filled = (page: GatedPage) =>
  waitFor('their words', () =>
    [...page.document.querySelectorAll('sluice-embed, sluice-status')].every((one) =>
      one.shadowRoot?.querySelector('[data-sluice], [part=check]'),
    ),
  );

describe('the room that is kept for what stands in the page', () => {
  const wide = document.createElement('style');
  wide.textContent = 'iframe { width: 1300px; height: 800px; border: 0 }';
  before(() => document.head.append(wide));
  after(() => wide.remove());
  afterEach(closePages);

  for (const tag of TAGS) {
    it(`is enough in ${tag}, so that nothing below moves`, async () => {
      const page = await openPage({ config: configFor(tag), early: HEAD, body: BODY });
      const { before, shifts, tops } = page.window as unknown as PageWindow & Seen;
      await filled(page);
      await page.sluice.verify();
      for (let frames = 0; frames < 2; frames += 1)
        await new Promise((done) => page.window.requestAnimationFrame(done));
      const now = tops();
      const moved = Object.keys(now).filter(
        (name) => Math.abs((now[name] ?? 0) - (before[name] ?? 0)) > 0.5,
      );
      expect(moved.map((name) => `${name} ${before[name]} → ${now[name]}`)).to.deep.equal([]);
      expect(shifts).to.deep.equal([]);
    });
  }
});
