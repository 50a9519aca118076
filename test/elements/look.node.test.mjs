import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { serve } from '../../demo/server.mjs';
import { findBrowsers } from '../support/browsers.mjs';

const { chromium } = await findBrowsers();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const { modules } = JSON.parse(
  readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
);
const elements = modules.flatMap(({ declarations }) => declarations);
const promised = (list) =>
  Object.fromEntries(
    elements.map(({ tagName, ...lists }) => [
      tagName,
      (lists[list] ?? []).map(({ name }) => name).sort(),
    ]),
  );

/** Runs in the page: by tag, what `read` finds in the elements of all frames. */
const collect = (tags, read) => {
  const find = new Function('element', `return (${read})(element)`);
  const found = Object.fromEntries(tags.map((tag) => [tag, new Set()]));
  for (const { contentDocument } of document.querySelectorAll('.look iframe'))
    for (const tag of tags)
      for (const element of contentDocument.querySelectorAll(tag))
        for (const name of find(element)) found[tag].add(name);
  return Object.fromEntries(tags.map((tag) => [tag, [...found[tag]].sort()]));
};

const partsOf = ({ shadowRoot }) =>
  [...shadowRoot.querySelectorAll('[part]')].flatMap((one) => one.getAttribute('part').split(' '));

/** Colours are declared for all, so only those count that a rule uses under our private name. */
const propertiesOf = ({ shadowRoot }) => {
  const text = shadowRoot.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
    .join('\n');
  const rest = text.replace(/--_sluice-[\w-]+: ?var\((--sluice-[\w-]+)/g, (all, name) =>
    text.includes(`var(--_${name.slice(2)})`) ? all : '',
  );
  return rest.match(/--sluice-[\w-]+/g) ?? [];
};

const statesOf = (element) =>
  ['opted-out', 'signal', 'failed', 'open'].filter((name) => element.matches(`:state(${name})`));

describe('the page of looks', { skip: chromium ? false : 'no Chromium' }, () => {
  let demo;
  let browser;
  let page;
  const shown = () =>
    page.waitForFunction(() =>
      [...document.querySelectorAll('.look iframe')].every(({ dataset }) => 'shown' in dataset),
    );
  const inFrames = (read) =>
    page.evaluate(
      collect,
      elements.map(({ tagName }) => tagName),
      String(read),
    );
  /** Background of each choice button that is seen, of each frame that has some; a dialog may be drawn before it is opened. */
  const choices = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.look iframe')].flatMap(({ contentDocument: inside }) =>
        [...inside.querySelectorAll('*')]
          .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('[part=choice]') ?? [])])
          .filter((button) => button.getClientRects().length > 0)
          .map((button) => inside.defaultView.getComputedStyle(button).backgroundColor),
      ),
    );

  before(async () => {
    demo = await serve({ port: 0, quiet: true });
    browser = await launch({
      executablePath: chromium.executablePath,
      args: chromium.args,
      pipe: true,
    });
    page = await browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.setViewport({ width: 1440, height: 1000 });
    await page.goto(`${demo.url}look?panel=off`);
    await shown();
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  it('shows every part that the manifest promises, and no other', async () => {
    assert.deepEqual(await inFrames(partsOf), promised('cssParts'));
  });

  it('shows every state, and none that its element does not promise', async () => {
    const seen = await inFrames(statesOf);
    const known = promised('cssStates');
    assert.deepEqual([...new Set(Object.values(seen).flat())].sort(), [
      'failed',
      'open',
      'opted-out',
      'signal',
    ]);
    for (const [tag, names] of Object.entries(seen))
      assert.deepEqual(
        names.filter((name) => !known[tag].includes(name)),
        [],
        tag,
      );
  });

  it('has surfaces whose sheets read the custom properties of the manifest, and no others', async () => {
    const expected = promised('cssProperties');
    // Written to the root, not read; and one that stands in a shorthand, of which the browser shows the rest only.
    const unseen = ['--sluice-occupied', '--sluice-text'];
    for (const [tag, names] of Object.entries(expected))
      expected[tag] = names.filter((name) => !unseen.includes(name));
    assert.deepEqual(await inFrames(propertiesOf), expected);
  });

  it('leaves the focus and the place where they are while dialogs open in its frames', async () => {
    assert.deepEqual(
      await page.evaluate(() => [document.activeElement === document.body, scrollY]),
      [true, 0],
    );
  });

  it('lets every surface follow a value, says it as a style sheet, and takes it back', async () => {
    const usual = await choices();
    assert.ok(usual.length > 20);
    await page.evaluate(() => {
      const field = document.getElementById('field--sluice-choice');
      field.value = '#7b2d5e';
      field.dispatchEvent(new Event('input'));
    });
    assert.deepEqual([...new Set(await choices())], ['rgb(123, 45, 94)']);
    assert.equal(
      await page.$eval('#look-css', ({ textContent }) => textContent),
      ':root {\n  --sluice-choice: #7b2d5e;\n}',
    );
    await page.click('button[type=reset]');
    // The fields are reset a task later, and the frames loaded anew.
    await page.waitForFunction(() => document.body.textContent.includes('All is as it was.'));
    await shown();
    assert.deepEqual(await choices(), usual);
  });

  it('marks a part where it is', async () => {
    const outline = () => {
      const inside = document.getElementById('look-bar').contentDocument;
      const part = inside
        ?.querySelector('sluice-banner')
        ?.shadowRoot?.querySelector('[part=notices]');
      return part && inside.defaultView.getComputedStyle(part).outlineStyle;
    };
    // Taking values back draws the frames anew.
    await page.waitForFunction(outline);
    assert.equal(await page.evaluate(outline), 'none');
    await page.evaluate(() =>
      [...document.querySelectorAll('#look-parts button')]
        .find(({ textContent }) => textContent === 'notices')
        .click(),
    );
    await page.waitForFunction(`(${outline})() === 'solid'`);
  });

  for (const scheme of ['light', 'dark']) {
    it(`has nothing that axe objects to: ${scheme}`, async () => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('.look-controls details'))
          details.open = true;
      });
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const result = await window.axe.run(document, { iframes: false });
        return result.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`,
        );
      });
      assert.deepEqual(violations, []);
    });
  }
});
