import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { startStage } from './stage.mjs';
import { surfaces } from './surfaces.mjs';

/** What pages do to everything on them. None of it may reach a surface. */
const RESETS = {
  'html{font-size:62.5%}': 'html { font-size: 62.5% }',
  'a reset of everything':
    '*, *::before, *::after { margin: 0 !important; padding: 0 !important; border: 0 !important; font: 9px/1 sans-serif !important; color: red !important; background: lime !important; box-sizing: content-box !important; text-transform: uppercase !important; letter-spacing: 3px !important; list-style: none !important; outline: 0 !important }',
  'all: unset': '*, *::before, *::after { all: unset }',
  'type for everything':
    '* { word-spacing: 9px; text-indent: 40px; text-align: justify; white-space: nowrap; line-height: 3; hyphens: auto; word-break: break-all; text-shadow: 1px 1px red; -webkit-text-fill-color: red; cursor: none; text-decoration: underline; font-variant: small-caps; font-stretch: condensed }',
  'type that is inherited':
    'html { word-spacing: 9px; letter-spacing: 3px; text-indent: 40px; text-align: center; white-space: pre; line-height: 3; font-weight: 900; font-style: italic; font-size: 9px; text-transform: uppercase; color: red; text-shadow: 1px 1px red; -webkit-text-fill-color: red; list-style: square; word-break: break-all; hyphens: auto; cursor: none }',
  'elements of the page’s own':
    'button, a, p, h2, h3, ul, li, section, dialog, input, label, svg, details { all: unset !important; display: none !important; opacity: 0.2 !important; zoom: 2 !important }',
  'everything moves':
    '* { transition: all 5s !important; animation: none !important; scroll-behavior: smooth !important }',
  'what stands in the body':
    'body > * { position: relative; z-index: 1; max-width: 20em; margin: 2em auto; padding: 1em; float: left; opacity: 0.9 }',
};

/** What stands in the page is as wide as the page lets it. */
const ROOM =
  'html { overflow: clip !important } html body { display: block !important; inline-size: 900px !important; max-inline-size: none !important; margin: 0 !important; padding: 0 !important } main { display: block !important; max-width: none !important; float: none !important; margin: 0 !important; padding: 0 !important } iframe { display: block !important; width: 900px !important; height: 506px !important }';

/** Ways of holding the page that tie, clip or cover what is fixed. */
const PLACES = {
  'a transform on the body': 'body { transform: translateZ(0); min-height: 3000px }',
  'containment on the body': 'body { contain: strict; height: 3000px }',
  'a filter on the body': 'body { filter: brightness(1); min-height: 3000px }',
  'an app that never scrolls':
    'html, body { overflow: hidden; height: 100%; width: 100%; position: fixed }',
  'a flex body': 'body { display: flex; gap: 40px }',
  'a grid body': 'body { display: grid; grid-template-columns: 200px 1fr; align-items: center }',
  'neighbours with a very high z-index':
    'main, footer { position: relative; z-index: 2147483645 } body::after { content: ""; position: fixed; inset: 0; z-index: 2147483645 }',
};

/** Everything that a reader sees of a surface, element by element. Runs in the page. */
const seen = (host) => {
  const root = [...document.querySelectorAll(host)].at(-1)?.shadowRoot;
  // What is fixed stays where it is, too.
  const panel = root?.querySelector('dialog[open], section, button');
  const { left, top } = panel.getBoundingClientRect();
  const place =
    getComputedStyle(panel).position === 'fixed'
      ? [['place', `at: ${Math.round(left)}, ${Math.round(top)}`]]
      : [];
  const elements = [...root.querySelectorAll('*')].flatMap((element) => {
    if (element.closest('slot') || element.getClientRects().length === 0) return [];
    const style = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const looks = [
      'fontSize',
      'fontWeight',
      'fontStyle',
      'fontVariantCaps',
      'lineHeight',
      'letterSpacing',
      'wordSpacing',
      'textTransform',
      'textIndent',
      'textAlign',
      'textShadow',
      'whiteSpace',
      'wordBreak',
      'webkitTextFillColor',
      'color',
      'backgroundColor',
      'opacity',
      'visibility',
      'paddingInlineStart',
      'cursor',
    ].map((name) => `${name}: ${style[name]}`);
    const name = `${element.localName} ${element.getAttribute('part') ?? ''}`.trim();
    return [[name, `width: ${Math.round(width)}`, `height: ${Math.round(height)}`, ...looks]];
  });
  return [...place, ...elements];
};
const changes = (plain, now) => {
  if (plain.length !== now.length) return [`${plain.length} elements became ${now.length}`];
  return plain.flatMap((element, index) => {
    const other = now[index];
    const differing = element.flatMap((look, at) =>
      look === other[at] ? [] : [`${look} → ${other[at].split(': ')[1]}`],
    );
    return differing.length > 0 ? [`${element[0]}: ${differing.join('; ')}`] : [];
  });
};

/** Buttons and links of a surface that cannot be seen or pressed. Runs in the page. */
const outOfReach = async (host) => {
  const found = [];
  const root = [...document.querySelectorAll(host)].at(-1).shadowRoot;
  for (const one of root.querySelectorAll('button, input')) {
    // A dialog scrolls; the page has not to.
    if (one.closest('dialog')) one.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = one.getBoundingClientRect();
    const hit = root.elementFromPoint(left + width / 2, top + height / 2);
    const isHit = one === hit || one.contains(hit) || hit?.closest('label')?.control === one;
    if (width < 1 || !isHit || top < -1 || top + height > innerHeight + 1)
      found.push(`${one.dataset.sluice ?? one.dataset.sluiceCategory} at ${left}, ${top}`);
  }
  return found;
};

const setStyle = async (css) => {
  document.querySelector('#hostile')?.remove();
  const style = document.createElement('style');
  style.id = 'hostile';
  style.textContent = css;
  document.head.append(style);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
};

/** The link looks as its neighbours do: that is the page's. */
const ours = surfaces.filter(({ name }) => name !== 'link');
const inTheCorner = (name) =>
  [
    'bar',
    'card',
    'opt-in question',
    'preferences',
    'confirmation',
    'float',
    'plain dialog',
  ].includes(name);

for (const engine of await availableEngines()) {
  describe(`strangers’ pages (${engine})`, () => {
    let stage;
    let browser;
    let page;
    before(async () => {
      stage = await startStage();
      browser = await launch(engine);
      page = await browser.newPage({ reducedMotion: true, viewport: { width: 1000, height: 700 } });
    });
    after(async () => {
      await browser?.close();
      await stage?.close();
    });

    for (const surface of ours) {
      it(`change nothing in: ${surface.name}`, async () => {
        await stage.show(page, surface, { head: `<style>${ROOM}</style>` });
        const plain = await page.evaluate(seen, surface.host);
        const found = {};
        for (const [name, css] of Object.entries(RESETS)) {
          await page.evaluate(setStyle, css);
          const differing = changes(plain, await page.evaluate(seen, surface.host));
          if (differing.length > 0) found[name] = differing.slice(0, 4);
        }
        assert.deepEqual(found, {});
      });
    }

    for (const surface of ours.filter(({ name }) => inTheCorner(name))) {
      it(`leave in sight and within reach: ${surface.name}`, async () => {
        const found = {};
        for (const [name, css] of Object.entries(PLACES)) {
          await stage.show(page, surface, { head: `<style>${css}</style>` });
          const lost = await page.evaluate(outOfReach, surface.host);
          if (lost.length > 0) found[name] = lost;
        }
        assert.deepEqual(found, {});
      });
    }
  });
}
