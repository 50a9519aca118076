import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { availableEngines } from '../support/browsers.mjs';
import { onStage } from './on-stage.mjs';
import { surfaces } from './surfaces.mjs';

/** Errors that reach the page. */
const LISTEN = `<script>
  window.failures = [];
  addEventListener('error', ({ message }) => failures.push(message));
  addEventListener('unhandledrejection', ({ reason }) => failures.push(String(reason)));
</script>`;

/**
 * As a visit of Turbo does: a new body, of the same markup as the server sends, takes the place of the old one. Ends when what
 * follows has followed. Runs in the page.
 */
const visit = async () => {
  const next = document.createElement('body');
  next.innerHTML = window.markup;
  document.documentElement.replaceChild(next, document.body);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
};
/** As frameworks do that hydrate: everything in the body goes, and the same elements come again. Runs in the page. */
const hydrate = async () => {
  const all = [...document.body.childNodes];
  document.body.replaceChildren();
  await Promise.resolve();
  document.body.append(...all);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
};
const keepMarkup = async () => {
  const status = () => document.querySelector('sluice-status').shadowRoot?.querySelector('button');
  while (!status()) await new Promise(requestAnimationFrame);
  const copy = document.body.cloneNode(true);
  for (const one of copy.querySelectorAll(
    'sluice-banner, sluice-toast, sluice-preferences, sluice-float, script, [role=status], [data-sluice-place]',
  ))
    one.remove();
  window.markup = copy.innerHTML;
};
/** How many of each are there, and what is seen of them. Runs in the page. */
const there = () => {
  const isSeen = (one) => one.getClientRects().length > 0;
  const count = (host, inside) =>
    [...document.querySelectorAll(host)].filter((one) =>
      [...(one.shadowRoot?.querySelectorAll(inside) ?? [])].some(isSeen),
    ).length;
  return {
    banner: count('sluice-banner', '[part=banner]'),
    toast: count('sluice-toast', '[part=toast]'),
    dialog: count('sluice-preferences', 'dialog[open]'),
    plain: count('html > div[lang]', 'dialog[open]'),
    float: count('sluice-float', 'button'),
    embed: count('sluice-embed', '[part=embed]'),
    status: count('sluice-status', '[part=body]'),
    note: count('sluice-link', '[part=note]'),
    live: document.querySelectorAll('[role=status]').length,
    isLocked: document.documentElement.style.overflow === 'hidden',
    room: document.documentElement.style.getPropertyValue('--sluice-occupied'),
    failures: window.failures,
  };
};

/** The element that has the focus and what in its shadow root, or whether that is what is `wanted`. Runs in the page. */
const focused = (wanted) => {
  const host = document.activeElement;
  const inside = host.shadowRoot?.activeElement;
  const now = [
    host.localName,
    inside?.dataset.sluice ?? (inside?.getAttribute('part') || inside?.id),
  ];
  const words = now.filter(Boolean).join(' ');
  return wanted ? words === wanted : words;
};
/** The switch of the analytics, turned; whether it is on. Run in the page. */
const turnAnalytics = () =>
  document
    .querySelector('sluice-preferences')
    .shadowRoot.querySelector('[data-sluice-category=analytics]')
    .click();
const isAnalyticsOn = () =>
  document
    .querySelector('sluice-preferences')
    .shadowRoot.querySelector('[data-sluice-category=analytics]').checked;

for (const engine of await availableEngines()) {
  describe(`a body that is replaced (${engine})`, () => {
    let stage;
    let page;
    onStage(engine, (given) => ({ stage, page } = given));
    const show = async (name) => {
      await stage.show(
        page,
        surfaces.find((one) => one.name === name),
        { head: LISTEN },
      );
      await page.evaluate(keepMarkup);
      return page.evaluate(there);
    };

    for (const name of [
      'bar',
      'card',
      'opt-in question',
      'confirmation',
      'float, opted out',
      'video',
      'status',
    ])
      for (const [way, act] of Object.entries({ 'by a visit': visit, 'by hydrating': hydrate }))
        it(`${way}: ${name} is there, once`, async () => {
          const earlier = await show(name);
          await page.evaluate(act);
          const now = await page.evaluate(there);
          // What has been said needs no second saying: the region comes with the next message. A video that was playing is held
          // when it comes again after a refusal.
          const { embed } = name === 'video' ? now : earlier;
          assert.deepEqual({ ...now, live: earlier.live, embed }, earlier);
          assert.ok(now.live <= 1);
          assert.deepEqual(now.failures, []);
        });

    const focusIs = (wanted) => page.waitFor(focused, wanted);
    /** By the keyboard, from the footer on. */
    const openByLink = async () => {
      await page.evaluate(() => document.querySelector('sluice-link a').focus());
      await page.press('Enter');
      await focusIs('sluice-preferences title');
    };

    for (const [way, act] of Object.entries({ 'by a visit': visit, 'by hydrating': hydrate })) {
      it(`${way}: the question comes back over the page, holds the keyboard, and takes the answer`, async () => {
        await show('opt-in question');
        await page.evaluate(act);
        await focusIs('sluice-banner title');
        const stops = [];
        for (let press = 0; press < 4; press += 1) {
          await page.press('Tab');
          stops.push(await page.evaluate(focused));
        }
        assert.deepEqual(stops.slice(2), ['sluice-banner opt-out', 'sluice-banner allow']);
        await page.press('Shift+Tab');
        await page.press('Enter');
        await focusIs('sluice-toast toast');
        const { optedOut, decidedAt } = await page.evaluate(() => window.sluice.getState());
        assert.ok(optedOut && decidedAt);
        assert.equal((await page.evaluate(there)).isLocked, false);
      });
    }

    it('by hydrating: the dialog comes back with what was turned, and the focus; closed, the link has it', async () => {
      await show('bar');
      await openByLink();
      await page.evaluate(turnAnalytics);
      await page.evaluate(hydrate);
      await focusIs('sluice-preferences title');
      assert.equal(await page.evaluate(isAnalyticsOn), false);
      assert.equal((await page.evaluate(there)).isLocked, true);
      await page.press('Tab');
      await focusIs('sluice-preferences close');
      // One Escape asks about what was turned, the next one closes.
      await page.press('Escape');
      await focusIs('sluice-preferences question');
      await page.press('Escape');
      await focusIs('a');
      assert.equal((await page.evaluate(there)).isLocked, false);
    });

    it('by a visit: the dialog goes with its page, and the link has the focus; it opens again, and closes', async () => {
      await show('status');
      await openByLink();
      await page.evaluate(visit);
      await focusIs('a');
      assert.equal((await page.evaluate(there)).dialog, 0);
      await openByLink();
      await page.press('Escape');
      await focusIs('a');
    });

    for (const [way, act] of Object.entries({ 'by a visit': visit, 'by hydrating': hydrate }))
      it(`${way}: the plain dialog stays and holds the keyboard; closed, the link has the focus`, async () => {
        await show('plain dialog');
        await page.evaluate(act);
        assert.equal((await page.evaluate(there)).plain, 1);
        await page.press('Tab');
        await focusIs('div opt-out-all');
        await page.press('Escape');
        await focusIs('a');
        assert.equal((await page.evaluate(there)).plain, 0);
      });

    for (const name of ['bar', 'opt-in question', 'preferences', 'confirmation'])
      it(`${name}: a script that takes it out on sight does not stop the page`, async () => {
        await show(name);
        await page.evaluate(
          (host) => {
            const takeOut = () => {
              for (const one of document.querySelectorAll(host)) one.remove();
            };
            new MutationObserver(takeOut).observe(document, { childList: true, subtree: true });
            takeOut();
          },
          surfaces.find((one) => one.name === name).host,
        );
        await page.waitFor(() => document.documentElement.style.overflow !== 'hidden');
        assert.deepEqual((await page.evaluate(there)).failures, []);
      });

    it('bar: comes back with each of many new bodies, of a visit that goes on without an answer', async () => {
      await show('bar');
      for (let round = 0; round < 2; round += 1) {
        // No event: time is the matter. More than twenty within a second are somebody who takes it out on sight.
        if (round > 0) await new Promise((done) => setTimeout(done, 1_100));
        for (let index = 0; index < 15; index += 1) await page.evaluate(visit);
      }
      assert.equal((await page.evaluate(there)).banner, 1);
    });

    for (const name of ['preferences', 'plain dialog'])
      for (const [way, act] of Object.entries({ 'by a visit': visit, 'by hydrating': hydrate }))
        it(`${way}: ${name} goes or stays whole, lets go of the page, and opens again`, async () => {
          await show(name);
          await page.evaluate(act);
          const now = await page.evaluate(there);
          assert.equal(now.isLocked, now.dialog === 1);
          assert.deepEqual(now.failures, []);
          await page.evaluate(() => window.sluice.open('preferences').then(() => {}));
          const again = await page.evaluate(there);
          assert.equal(again.dialog + again.plain, 1);
        });
  });
}
