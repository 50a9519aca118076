import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { availableEngines } from '../support/browsers.mjs';
import { onStage } from './on-stage.mjs';
import { surfaces } from './surfaces.mjs';

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const RTL = '<script>document.documentElement.dir = "rtl"</script>';

const PANEL = { radius: 14 };
const CHOICE = { radius: 8, border: 1, weight: 600, size: 15 };

/**
 * The numbers of the interface specification, sections 3 and 5 to 8: by surface and size, what its parts measure in CSS pixels.
 * `start` and `end`: how far from the edges of the viewport.
 */
const MEASURES = [
  ['bar', DESKTOP, { '[part=banner]': { start: 0, end: 0, bottom: 0 }, '[part=body]': { width: 1080 }, '[part=text]': { leading: 1.4, size: 15 }, '[part=title]': { leading: 1.3, weight: 650, size: 16 }, '[data-sluice=opt-out]': CHOICE }],
  ['card', DESKTOP, { '[part=banner]': { ...PANEL, width: 420, start: 20, bottom: 20 }, '[data-sluice=allow]': CHOICE }],
  ['card', PHONE, { '[part=banner]': { ...PANEL, width: 374, bottom: 8 } }],
  ['opt-in question', DESKTOP, { '[part=banner]': { ...PANEL, width: 540 }, '[part=title]': { size: 24, leading: 1.3, weight: 650 }, '[part=text]': { size: 16, leading: 1.5 } }],
  ['opt-in question', PHONE, { '[part=banner]': { start: 0, end: 0, bottom: 0 } }],
  ['preferences', DESKTOP, { dialog: { ...PANEL, width: 680 }, '[part=title]': { size: 22, weight: 650 }, '[part=lead]': { size: 16, leading: 1.5 }, '[part=purpose] [part=text]': { size: 15, leading: 1.5 }, '[part=state]': { size: 14, weight: 600 }, '[part=switch-track]': { border: 2, pill: true }, '[data-sluice=save]': CHOICE }],
  ['preferences', PHONE, { dialog: { start: 0, end: 0, bottom: 0, most: 0.92 } }],
  ['companies', DESKTOP, { 'details ul': { radius: 10, border: 1 } }],
  ['preferences, opted out', DESKTOP, { '[part=status]': { radius: 10, border: 1 } }],
  ['confirmation', DESKTOP, { '[part=toast]': { ...PANEL, width: 420, start: 20, bottom: 20 } }],
  ['confirmation', PHONE, { '[part=toast]': { ...PANEL, start: 8, end: 8 } }],
  ['float', DESKTOP, { button: { start: 16, bottom: 16, pill: true, border: 1, size: 14 } }],
  ['video', DESKTOP, { '[part=embed]': { radius: 10, border: 1 }, '[data-sluice=once]': CHOICE, '[part=more]': { size: 14 } }],
  ['status', DESKTOP, { '[part=body]': { ...PANEL, border: 1 } }],
]; // prettier-ignore

/** Runs in the page. */
const measure = (host, selector) => {
  const one = [...document.querySelectorAll(host)].at(-1).shadowRoot.querySelector(selector);
  const style = getComputedStyle(one);
  const { left, right, bottom, width, height } = one.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const isRtl = style.direction === 'rtl';
  const number = (name) => parseFloat(style[name]);
  return {
    width,
    start: isRtl ? clientWidth - right : left,
    end: isRtl ? left : clientWidth - right,
    bottom: innerHeight - bottom,
    most: height / innerHeight,
    radius: number('borderStartStartRadius'),
    pill: number('borderStartStartRadius') >= height / 2,
    border: number('borderBlockStartWidth'),
    size: number('fontSize'),
    weight: number('fontWeight'),
    leading: number('lineHeight') / number('fontSize'),
  };
};

/** Smaller than it may be, smaller print than 14 px, or longer lines than 66 characters of the base size. Runs in the page. */
const tooSmall = (host) => {
  const found = [];
  const { shadowRoot } = [...document.querySelectorAll(host)].at(-1);
  for (const one of shadowRoot.querySelectorAll('*')) {
    const { width, height } = one.getBoundingClientRect();
    if (width < 2 || one.closest('svg, .hidden')) continue;
    const name = `${one.localName} ${one.dataset.sluice ?? one.getAttribute('part') ?? ''}`.trim();
    const isButton = one.matches('button:not([part=link], .copy, [part=toast] [part=quiet])');
    const least = isButton ? [44, 44] : one.matches('summary') ? [44, 32] : [0, 0];
    if (width < least[0] - 0.1 || height < least[1] - 0.1)
      found.push(`${name}: ${width} × ${height}`);
    const hasWords = [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!hasWords) continue;
    if (parseFloat(getComputedStyle(one).fontSize) < 14) found.push(`${name}: small print`);
    if (!one.matches('p')) continue;
    const probe = document.createElement('span');
    probe.style.cssText = 'position: absolute; font-size: 16px; inline-size: 66ch';
    one.append(probe);
    if (width > probe.getBoundingClientRect().width + 1) found.push(`${name}: ${width} wide`);
    probe.remove();
  }
  return found;
};

/** What moves or fades, and how long; what is not drawn. Runs in the page. */
const motions = (host) => {
  const { shadowRoot } = [...document.querySelectorAll(host)].at(-1);
  const all = [...shadowRoot.querySelectorAll('*')].filter(
    (one) => one.getClientRects().length > 0,
  );
  const seconds = (text) => Math.max(...text.split(',').map(parseFloat));
  return all.flatMap((one) => {
    const {
      animationName,
      animationDuration,
      animationTimingFunction,
      transitionDuration,
      transitionProperty,
      transitionTimingFunction,
    } = getComputedStyle(one);
    const name = one.getAttribute('part') ?? one.localName;
    const moves = [];
    if (animationName !== 'none')
      moves.push(
        `${name}: ${animationName} ${seconds(animationDuration)} ${animationTimingFunction}`,
      );
    if (seconds(transitionDuration) > 0)
      moves.push(
        `${name}: ${transitionProperty} ${seconds(transitionDuration)} ${transitionTimingFunction}`,
      );
    return moves;
  });
};
const EASE = 'cubic-bezier(0.2, 0.7, 0.2, 1)';
const MOTIONS = {
  bar: [`banner: rise 0.18 ${EASE}`],
  confirmation: [`toast: rise 0.18 ${EASE}`],
  preferences: [
    'switch-track: background-color 0.18 ease',
    `switch-thumb: margin 0.18 ${EASE}`,
    'svg: transform 0.18 ease',
  ],
};

for (const engine of await availableEngines()) {
  describe(`every surface measures what it should (${engine})`, () => {
    let stage;
    let browser;
    let page;
    onStage(engine, (given) => ({ stage, browser, page } = given));
    const show = (name, options, on = page) =>
      stage.show(
        on,
        surfaces.find((one) => one.name === name),
        options,
      );

    for (const [direction, head] of Object.entries({ ltr: '', rtl: RTL }))
      for (const [name, size, parts] of MEASURES)
        it(`${name}, ${size.width}, ${direction}`, async () => {
          await page.setViewport(size);
          await show(name, { head });
          const { host } = surfaces.find((one) => one.name === name);
          for (const [selector, wanted] of Object.entries(parts)) {
            const found = await page.evaluate(measure, host, selector);
            for (const [what, value] of Object.entries(wanted)) {
              const now = found[what];
              const isRight =
                what === 'most'
                  ? now <= value
                  : what === 'pill'
                    ? now
                    : Math.abs(now - value) < 0.6;
              assert.ok(isRight, `${selector} ${what}: ${now}, not ${value}`);
            }
          }
        });

    it('has targets that are hit, print that is read, short lines, and no motion where the reader wants none', async () => {
      const found = {};
      for (const { name, host } of surfaces) {
        await page.setViewport(DESKTOP);
        await show(name);
        const here = await page.evaluate(motions, host);
        for (const size of [DESKTOP, PHONE]) {
          await page.setViewport(size);
          here.push(...(await page.evaluate(tooSmall, host)));
        }
        if (here.length > 0) found[name] = here;
      }
      assert.deepEqual(found, {});
    });

    it('moves as long as it should', async () => {
      const moving = await browser.newPage({ viewport: DESKTOP });
      for (const [name, wanted] of Object.entries(MOTIONS)) {
        await show(name, {}, moving);
        const { host } = surfaces.find((one) => one.name === name);
        assert.deepEqual([...new Set(await moving.evaluate(motions, host))], wanted);
      }
      await moving.close();
    });
  });
}
