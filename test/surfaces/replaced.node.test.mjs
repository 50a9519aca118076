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

    for (const name of ['bar', 'confirmation', 'float, opted out', 'video', 'status'])
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
