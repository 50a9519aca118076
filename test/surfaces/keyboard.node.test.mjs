import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { startStage } from './stage.mjs';
import { surfaces } from './surfaces.mjs';

/** What holds the focus, through open shadow roots: our hook, a switch's category, or the words. Runs in the page. */
const focused = () => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body || element === document.documentElement) return 'none';
  const { sluice, sluiceCategory } = element.dataset;
  const part = element.getAttribute('part');
  if (sluice && element.localName === 'button') return sluice;
  if (sluiceCategory) return `switch ${sluiceCategory}`;
  if (part === 'scroll' || part === 'dialog' || part === 'toast') return part;
  const words = element.cloneNode(true);
  for (const hidden of words.querySelectorAll('.hidden')) hidden.remove();
  return words.textContent.replace(/\s+/g, ' ').trim().slice(0, 24) || element.localName;
};

/** Takes the focus away, and gives it back. Run in the page. */
const blur = () => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  window.held = element;
  element.blur();
};
const hasRing = () => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return element.matches(':focus-visible') && outlineStyle !== 'none' && outlineWidth !== '0px';
};
const giveBack = () => window.held.focus({ preventScroll: true });

const NOTICES = ['Privacy Notice', 'Cookie Notice'];
const SWITCHES = [
  'close',
  'switch advertising',
  '2 companies',
  'switch functional',
  '1 company',
  'switch analytics',
  '1 company',
  ...NOTICES,
];
const PAGE = ['Skip to the story', 'Terms', 'Your Privacy Choices'];
const BULK = ['opt-out-all', 'allow-all', 'save'];
const EMBED = ['What Clipstream gets', 'Open on Clipstream'];

/** The stops of Tab from where a surface begins, in order; where it ends, and whether it holds the focus. */
const WALKS = {
  bar: { stops: [...NOTICES, 'opt-out', 'allow', 'choose', 'close'], next: 'Skip to the story' },
  card: { stops: [...NOTICES, 'opt-out', 'allow', 'choose', 'close'], next: 'Skip to the story' },
  inline: { stops: [...NOTICES, 'opt-out', 'allow', 'choose', 'close'], next: 'Skip to the story' },
  'opt-in bar': { stops: [...NOTICES, 'opt-out', 'allow', 'choose'], next: 'Skip to the story' },
  'opt-in question': {
    begin: 'May we share data about ',
    stops: [...NOTICES, 'opt-out', 'allow', 'choose'],
  },
  preferences: { begin: 'Your privacy choices', stops: [...SWITCHES, ...BULK] },
  'second question': {
    begin: 'Your browser says no. Al',
    stops: ['keep', 'confirm'],
  },
  'unsaved changes': { begin: 'Save your changes?', stops: ['save', 'discard'] },
  'plain dialog': { begin: 'Your privacy choices', stops: ['opt-out-all', 'close'] },
  float: { from: 'Terms', stops: ['Your Privacy Choices', 'open'] },
  video: { from: 'Skip to the story', stops: ['once', 'always', ...EMBED], next: 'open' },
  'video, second step': {
    begin: 'Clipstream will know you',
    stops: ['keep', 'confirm', ...EMBED],
    next: 'open',
  },
  status: { from: 'Open on Clipstream', stops: ['open', 'check'], next: 'Terms' },
};

for (const engine of await availableEngines()) {
  describe(`with the keyboard alone (${engine})`, () => {
    let stage;
    let browser;
    let page;
    let folder;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'sluice-focus-'));
      stage = await startStage();
      browser = await launch(engine);
    });
    // Each in a tab of its own: in Firefox, Tab may have gone on to the browser's own buttons.
    beforeEach(async () => {
      page = await browser.newPage({ reducedMotion: true, viewport: { width: 1000, height: 640 } });
    });
    afterEach(() => page.close());
    after(async () => {
      await browser?.close();
      await stage?.close();
      await rm(folder, { recursive: true });
    });

    const picture = async () => {
      const file = join(folder, 'now.png');
      await page.screenshot(file);
      return readFile(file);
    };
    const show = (name, options) =>
      stage.show(
        page,
        surfaces.find((one) => one.name === name),
        options,
      );
    const focus = () => page.evaluate(focused);
    const focusOn = (words) =>
      page.evaluate((text) => {
        const all = [...document.querySelectorAll('*')].flatMap((one) => [
          one,
          ...(one.shadowRoot?.querySelectorAll('a, button') ?? []),
        ]);
        all.findLast((one) => one.matches('a, button') && one.textContent.trim() === text).focus();
      }, words);
    /** Presses Tab, past what only Firefox stops at: a place that scrolls. */
    const tab = async (chord = 'Tab') => {
      await page.press(chord);
      if ((await focus()) === 'scroll') await page.press(chord);
      return focus();
    };

    for (const [name, { begin = 'none', from, stops, next }] of Object.entries(WALKS)) {
      it(`${name}: each stop in its order${engine === 'webkit' ? '' : ', each with a ring that is seen'}`, async () => {
        await show(name);
        if (from) await focusOn(from);
        else assert.equal(await focus(), begin);
        const walked = [];
        const unseen = [];
        for (const _ of stops) {
          const stop = await tab();
          walked.push(stop);
          // WebKit draws no ring in a window that is not the active one, and the driver's never is.
          if (engine === 'webkit') continue;
          if (!(await page.evaluate(hasRing))) unseen.push(stop);
          const withFocus = await picture();
          await page.evaluate(blur);
          const without = await picture();
          await page.evaluate(giveBack);
          if (withFocus.equals(without)) unseen.push(stop);
        }
        assert.deepEqual(walked, stops);
        assert.deepEqual(unseen, []);
        const beyond = await tab();
        if (next) {
          assert.equal(beyond, next);
          assert.equal(await tab('Shift+Tab'), stops.at(-1));
        } else if (!from) {
          // A dialog holds the focus; the browser's own buttons may come between.
          for (let presses = 0; presses <= stops.length; presses += 1)
            assert.ok(!PAGE.includes(await tab()), 'the page behind a dialog');
        }
      });
    }

    it('two pictures of the same are the same: what the comparison of rings rests on', async () => {
      await show('preferences');
      assert.ok((await picture()).equals(await picture()));
    });

    it('the confirmation takes the place and the focus of the first layer, and leaves both', async () => {
      await show('bar');
      await focusOn('Do not sell or share');
      await page.press('Enter');
      await page.waitFor(() => document.activeElement?.localName === 'sluice-toast');
      assert.equal(await focus(), 'toast');
      assert.equal(await tab(), 'change');
      assert.equal(await tab(), 'close');
      await page.press('Enter');
      await page.waitFor(() => document.querySelector('sluice-toast') === null);
      assert.equal(await tab(), 'Skip to the story');
    });

    const openings = {
      'the link': ['bar', 'Your Privacy Choices'],
      '“Choose…”': ['bar', 'Choose…'],
      'the floating link': ['float', 'Your Privacy Choices'],
      'the status': ['status', 'Your privacy choices'],
      'an embed': ['video', 'What Clipstream gets'],
    };
    for (const [opener, [name, words]] of Object.entries(openings)) {
      it(`Escape closes the dialog and gives the focus back to ${opener}`, async () => {
        await show(name);
        await focusOn(words);
        const held = await focus();
        await page.press('Enter');
        await page.waitFor(() => document.activeElement?.localName === 'sluice-preferences');
        await page.press('Escape');
        await page.waitFor(() => document.activeElement?.localName !== 'sluice-preferences');
        assert.equal(await focus(), held);
      });
    }

    it('Escape asks once about unsaved changes; the second one discards them, and the link has the focus', async () => {
      await show('link');
      await focusOn('Your Privacy Choices');
      await page.press('Enter');
      await page.waitFor(() => document.activeElement?.localName === 'sluice-preferences');
      while ((await tab()) !== 'switch analytics');
      await page.press('Space');
      await page.press('Escape');
      await page.waitFor(
        () =>
          document.querySelector('sluice-preferences').shadowRoot.activeElement?.id === 'question',
      );
      await page.press('Escape');
      await page.waitFor(() => document.activeElement?.localName === 'a');
      assert.equal(await page.evaluate(() => window.sluice.allows('analytics')), true);
    });

    it('Escape closes the plain dialog, and the link has the focus', async () => {
      await show('link');
      await page.evaluate(() => {
        const style = document.createElement('style');
        style.textContent = 'sluice-preferences { display: none !important }';
        document.head.append(style);
      });
      await focusOn('Your Privacy Choices');
      await page.press('Enter');
      await page.waitFor(() => document.activeElement?.matches('html > div[lang]'));
      await page.press('Escape');
      await page.waitFor(() => document.activeElement?.localName === 'a');
    });

    it('a video is played by two presses after an opt-out, and has the focus then', async () => {
      await show('video');
      await focusOn('Play once');
      await page.press('Enter');
      assert.match(await focus(), /^Clipstream will know you/);
      await tab();
      assert.equal(await tab(), 'confirm');
      await page.press('Enter');
      await page.waitFor(() => document.activeElement?.localName === 'iframe');
      assert.equal(await page.evaluate(() => window.sluice.getState().optedOut), true);
    });
  });
}
