import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { availableEngines } from '../support/browsers.mjs';
import { onStage } from './on-stage.mjs';
import { surfaces } from './surfaces.mjs';

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const SMALL = { width: 320, height: 568 };
/** 1280 × 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };

/** Largest shares of the viewport that the first layer may cover, in per cent (interface specification, section 3). */
const SHARES = {
  bar: [13, 29, 44],
  card: [11, 29, 44],
  'opt-in bar': [13, 29, 44],
  'opt-in card': [11, 29, 44],
  'opt-in question': [100, 50, 100],
};

/**
 * What readers do to text: spacing of WCAG 1.4.12, set in the shadow roots too as their tools do, and twice the size, which is
 * not asked of 320 px: those are 400 % already.
 */
const TEXTS = {
  'as it is': '',
  'with the spacing of 1.4.12':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  'twice as large': 'html { font-size: 200% !important }',
};

/** Wider than its box, higher than its button, beside the screen, or out of reach. Runs in the page. */
const misfits = async (host, css) => {
  const sheet = (window.readers ??= new CSSStyleSheet());
  sheet.replaceSync(css);
  const surface = [...document.querySelectorAll(host)].at(-1);
  const root = surface.shadowRoot;
  for (const place of [document, root])
    if (!place.adoptedStyleSheets.includes(sheet))
      place.adoptedStyleSheets = [...place.adoptedStyleSheets, sheet];
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  for (const one of document.getAnimations()) one.finish();
  const found = [];
  if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
  const name = (one) =>
    `${one.localName} ${one.dataset.sluice ?? one.getAttribute('part') ?? ''} "${one.textContent.trim().slice(0, 30)}"`;
  for (const one of root.querySelectorAll('*')) {
    const isSeen =
      one.getClientRects().length > 0 && getComputedStyle(one).visibility === 'visible';
    const isFolded = one.closest('details:not([open])') && !one.closest('summary');
    if (!isSeen || isFolded || one.closest('svg, .hidden, .end .box, slot')) continue;
    const { left, right, width, height } = one.getBoundingClientRect();
    const isBlock = getComputedStyle(one).display !== 'inline';
    if (left < -1 || right > innerWidth + 1) found.push(`${name(one)} lies beside the screen`);
    if (isBlock && one.scrollWidth > one.clientWidth + 1) found.push(`${name(one)} is too wide`);
    if (!one.matches('button, input, summary, a')) continue;
    if (one.matches('button') && one.scrollHeight > one.clientHeight + 2)
      found.push(`${name(one)} is too high: ${one.scrollHeight} in ${one.clientHeight}`);
    // 2.5.8: links in a sentence are exempt.
    const least = one.matches('button:not([part=link]):not(.copy)') ? 32 : 24;
    if (
      isBlock &&
      !one.closest('[part=notices], [part=meta], .end') &&
      Math.min(width, height) < least
    )
      found.push(`${name(one)} is a small target: ${width} × ${height}`);
    one.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const box = one.getClientRects()[0];
    const hit = root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!(one.contains(hit) || hit?.closest('label')?.control === one))
      found.push(`${name(one)} is out of reach`);
  }
  return found;
};

/** How high the page is before the interface has come; the reader goes to its end at once. */
const BEFORE = `<script>
  addEventListener('DOMContentLoaded', () => {
    window.highBefore = document.body.offsetHeight;
    scrollTo(0, highBefore);
  });
</script>`;

/** How high it was, and is when video and status have their words. Runs in the page. */
const whenFilled = async () => {
  const has = (host) => document.querySelector(host).shadowRoot?.querySelector('[data-sluice]');
  while (!has('sluice-embed') || !has('sluice-status')) await new Promise(requestAnimationFrame);
  await window.sluice.verify();
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return { before: window.highBefore, now: document.body.offsetHeight };
};

/** Per cent of the viewport. Runs in the page. */
const share = (host) => {
  const panel = document.querySelector(host).shadowRoot.querySelector('[part=banner]');
  const { width, height } = panel.getBoundingClientRect();
  return (100 * width * height) / (innerWidth * innerHeight);
};

/**
 * Layout shifts since the page began; Chromium only. A surface may move what is in it, when a press of a reader unfolds it: then
 * only the page's own elements count. Runs in the page.
 */
const shifts = (isPressed) =>
  new Promise((done) => {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) done([]);
    const observer = new PerformanceObserver((list) =>
      done(
        list
          .getEntries()
          // What is in a shadow root has no name here.
          .filter(({ sources }) => !isPressed || sources.some(({ node }) => node))
          .map(
            ({ value, sources }) =>
              `${value.toFixed(4)} ${sources.map(({ node }) => node?.localName).join(', ')}`,
          ),
      ),
    );
    observer.observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => done([])));
  });

for (const engine of await availableEngines()) {
  describe(`every surface fits (${engine})`, () => {
    let stage;
    let page;
    onStage(engine, (given) => ({ stage, page } = given));

    for (const surface of surfaces) {
      const { name, host } = surface;
      it(`${name}: in each size, with the reader's text; shifts nothing`, async () => {
        await page.setViewport(DESKTOP);
        await stage.show(page, surface);
        // What is put into the page's flow by script alone cannot but move it: see the test of a page that keeps the room.
        if (name !== 'inline')
          assert.deepEqual(await page.evaluate(shifts, (surface.steps?.length ?? 0) > 1), []);
        const found = {};
        for (const size of [DESKTOP, PHONE, SMALL, ZOOMED]) {
          await page.setViewport(size);
          for (const [text, css] of Object.entries(TEXTS)) {
            if (text === 'twice as large' && size.width < 390) continue;
            const here = await page.evaluate(misfits, host, css);
            if (here.length > 0) found[`${size.width} × ${size.height}, ${text}`] = here;
          }
        }
        assert.deepEqual(found, {});
      });
    }

    it('the in-page notice moves nothing where the page keeps its room, which is given back', async () => {
      const room =
        '<style>sluice-banner:not([hidden]) { display: block; min-block-size: 7rem }</style>';
      const body = '<sluice-banner></sluice-banner><main><h1>Story</h1><p>Text.</p></main>';
      const inline = surfaces.find(({ name }) => name === 'inline');
      await page.setViewport(DESKTOP);
      await stage.show(page, { ...inline, config: {} }, { head: room, body });
      assert.deepEqual(await page.evaluate(shifts), []);
      const top = () => document.querySelector('main').getBoundingClientRect().top;
      const here = await page.evaluate(top);
      await page.click(['sluice-banner', '[data-sluice=opt-out]']);
      await page.waitFor(() => document.querySelector('sluice-toast') !== null);
      assert.ok((await page.evaluate(top)) < here - 90);
    });

    it('what stands in the page has its room before its words come, scrolled to the end at once too', async () => {
      const surface = surfaces.find(({ name }) => name === 'link');
      const found = {};
      for (const size of [DESKTOP, PHONE, SMALL]) {
        await page.setViewport(size);
        await stage.show(page, surface, { head: BEFORE });
        const heights = await page.evaluate(whenFilled);
        if (heights.before !== heights.now) found[size.width] = heights;
        assert.deepEqual(await page.evaluate(shifts), [], String(size.width));
      }
      assert.deepEqual(found, {});
    });

    it('the first layer covers no more than it may', async () => {
      const found = {};
      for (const surface of surfaces.filter(({ name }) => name in SHARES)) {
        await page.setViewport(DESKTOP);
        await stage.show(page, surface);
        for (const [index, size] of [DESKTOP, PHONE, SMALL].entries()) {
          await page.setViewport(size);
          const covered = await page.evaluate(share, surface.host);
          const most = SHARES[surface.name][index];
          console.log(`${surface.name}, ${size.width} × ${size.height}: ${covered.toFixed(1)} %`);
          if (covered > most) found[`${surface.name}, ${size.width}`] = `${covered} of ${most}`;
        }
      }
      assert.deepEqual(found, {});
    });
  });
}
