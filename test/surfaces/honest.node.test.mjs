import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { availableEngines } from '../support/browsers.mjs';
import { onStage } from './on-stage.mjs';
import { surfaces } from './surfaces.mjs';

/** What a reader has allowed, as the state says, and the record that says it again on the next page. Run in the page. */
const permissions = () => {
  const { categories, vendors } = window.sluice.getState();
  return Object.entries({ ...categories, ...vendors })
    .filter(([, { answer, because }]) => answer === 'granted' && because === 'choice')
    .map(([id]) => id);
};
const isOptedOut = () => window.sluice.getState().optedOut;

/** The hooks of all buttons of a surface, and its switches. Runs in the page. */
const controls = (host) =>
  [
    ...[...document.querySelectorAll(host)]
      .at(-1)
      .shadowRoot.querySelectorAll('button[data-sluice], [data-sluice-category]'),
  ].map(({ dataset: { sluice, sluiceCategory } }) =>
    sluice ? `[data-sluice="${sluice}"]` : `[data-sluice-category="${sluiceCategory}"]`,
  );
const press = (host, hook) =>
  [...document.querySelectorAll(host)].at(-1).shadowRoot.querySelector(hook).click();
/** Two frames and a turn: what a press does at once is done. Runs in the page. */
const settle = () =>
  new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(true)))),
  );

/** What must not differ between the buttons of a surface. Runs in the page. */
const unequal = (host) => {
  const root = [...document.querySelectorAll(host)].at(-1).shadowRoot;
  const rows = new Map();
  // “Reload page” is no choice; the plain dialog has nothing but a refusal and a way out.
  for (const one of root.querySelectorAll('[part=choice]:not([data-sluice=reload])')) {
    rows.set(one.parentElement, [...(rows.get(one.parentElement) ?? []), one]);
  }
  const looks = (one) => {
    const style = getComputedStyle(one);
    return [
      'color',
      'backgroundColor',
      'borderColor',
      'fontFamily',
      'fontSize',
      'fontWeight',
      'opacity',
    ]
      .map((name) => style[name])
      .join('; ');
  };
  return [...rows.values()].flatMap(([first, second]) => {
    const [one, other] = [first.getBoundingClientRect(), second.getBoundingClientRect()];
    const found = [];
    if (Math.abs(one.width - other.width) > 1) found.push(`width: ${one.width}, ${other.width}`);
    if (Math.abs(one.height - other.height) > 1)
      found.push(`height: ${one.height}, ${other.height}`);
    if (looks(first) !== looks(second)) found.push(`${looks(first)} | ${looks(second)}`);
    if (/^(allow|always|confirm)/.test(first.dataset.sluice)) found.push('the permission is first');
    return found.map((what) => `${first.dataset.sluice}, ${second.dataset.sluice}: ${what}`);
  });
};

for (const engine of await availableEngines()) {
  describe(`honest (${engine})`, () => {
    let stage;
    let page;
    onStage(engine, (given) => ({ stage, page } = given));
    const surface = (name) => surfaces.find((one) => one.name === name);
    const focusIn = (host) =>
      page.evaluate((where) => {
        const root = [...document.querySelectorAll(where)].at(-1).shadowRoot;
        (root.querySelector('#question, h2, section[tabindex], button') ?? root.host).focus();
      }, host);

    it('closing is no consent: after Escape or X nothing is allowed that was not before', async () => {
      const found = {};
      for (const one of surfaces.filter(({ host }) => !/link|float|embed|status/.test(host))) {
        for (const way of ['Escape', 'close']) {
          await stage.show(page, one);
          const earlier = await page.evaluate(permissions);
          if (way === 'Escape') {
            await focusIn(one.host);
            // Once more, where it asks about unsaved changes.
            await page.press('Escape');
            await page.press('Escape');
          } else {
            const all = await page.evaluate(controls, one.host);
            if (!all.includes('[data-sluice="close"]')) continue;
            await page.evaluate(press, one.host, '[data-sluice="close"]');
          }
          await page.evaluate(settle);
          const now = await page.evaluate(permissions);
          await page.reload();
          const later = await page.evaluate(permissions);
          const more = [...now, ...later].filter((id) => !earlier.includes(id));
          if (more.length > 0) found[`${one.name}, ${way}`] = more;
        }
      }
      assert.deepEqual(found, {});
    });

    it('the buttons of a row are equal, the protective one first, in each size and scheme', async () => {
      const found = {};
      for (const one of surfaces) {
        await stage.show(page, one);
        for (const [width, height] of [
          [1280, 800],
          [390, 844],
          [320, 256],
        ]) {
          await page.setViewport({ width, height });
          for (const scheme of ['light', 'dark']) {
            const here = await page
              .evaluate((is) => void (document.documentElement.style.colorScheme = is), scheme)
              .then(() => page.evaluate(unequal, one.host));
            if (here.length > 0) found[`${one.name}, ${width}, ${scheme}`] = here;
          }
        }
      }
      assert.deepEqual(found, {});
    });

    it('saying no takes no more presses than saying yes', async () => {
      const presses = async (one, ...path) => {
        await stage.show(page, one);
        for (const place of path) await page.click(place);
        await page.waitFor(() => window.sluice.getState().decidedAt !== null);
        return path.length;
      };
      const banner = (hook) => ['sluice-banner', `[data-sluice=${hook}]`];
      const dialog = (hook) => ['sluice-preferences', `[data-sluice=${hook}]`];
      const no = await presses(surface('bar'), banner('opt-out'));
      assert.equal(await page.evaluate(isOptedOut), true);
      assert.ok(no <= (await presses(surface('bar'), banner('allow'))));
      const first = { ...surface('link'), before: undefined, steps: [] };
      const later = await presses(first, 'sluice-link a', dialog('opt-out-all'));
      assert.equal(await page.evaluate(isOptedOut), true);
      assert.ok(later <= (await presses(first, 'sluice-link a', dialog('allow-all'))));
      assert.equal(later, 2);
    });

    it('with the signal on: no banner, the status in link and dialog, on every page', async () => {
      const signalled = { name: 'signal', gpc: true, config: {} };
      for (let pages = 0; pages < 2; pages += 1) {
        if (pages === 0) await stage.open(page, signalled);
        else await page.reload();
        await page.evaluate(() => window.sluice.ready.then(() => {}));
        await page.evaluate(settle);
        const seen = await page.evaluate(async () => {
          const link = document.querySelector('sluice-link');
          await window.sluice.open();
          const { shadowRoot } = document.querySelector('sluice-preferences');
          return {
            banner: document.querySelector('sluice-banner') !== null,
            link: link.shadowRoot.querySelector('[part=note]').textContent,
            name: link.querySelector('a').getAttribute('aria-label'),
            dialog: shadowRoot.querySelector('[part=status] strong').textContent,
          };
        });
        assert.deepEqual(seen, {
          banner: false,
          link: '✓ Opt-out honored',
          name: 'Your Privacy Choices Opt-out honored',
          dialog: 'Opt-Out Request Honored',
        });
      }
    });

    it('with the signal on, no control undoes it in one press', async () => {
      const on = { gpc: true, before: undefined };
      const found = [];
      const tried = [];
      for (const name of [
        'preferences',
        'companies, a switch for each',
        'confirmation of the signal',
        'float',
        'video',
        'status',
        'plain dialog',
      ]) {
        const one = { ...surface(name), ...on };
        await stage.show(page, one);
        for (const hook of await page.evaluate(controls, one.host)) {
          await stage.show(page, one);
          await page.evaluate(press, one.host, hook);
          await page.evaluate(settle);
          tried.push(hook);
          if (!(await page.evaluate(isOptedOut))) found.push(`${name}: ${hook}`);
        }
      }
      assert.deepEqual(found, []);
      assert.ok(tried.length > 20, 'there were controls to press');
    });
  });
}
