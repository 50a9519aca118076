import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { startFaultLab } from './lab.mjs';

const dist = new URL('../../dist/', import.meta.url);
const UI = '/sluice/sluice-ui.js';
const CHUNKS = readdirSync(new URL('chunks/', dist))
  .filter((name) => name.endsWith('.js'))
  .map((name) => `/sluice/chunks/${name}`);
const LINK = '<sluice-link><a href="#choices">Your Privacy Choices</a></sluice-link>';

const answer =
  (status, type, text = '') =>
  (_, response) =>
    response
      .writeHead(status, { 'content-type': type, 'x-content-type-options': 'nosniff' })
      .end(text);
const never = () => {};
const all = (files, handler) => Object.fromEntries(files.map((file) => [file, handler]));

/** What may become of the interface's files; `banner`: whether the notice can be shown all the same. */
const FAULTS = {
  'is not there': { routes: all([UI], answer(404, 'text/plain')) },
  'is a page of the site': { routes: all([UI], answer(200, 'text/html', '<p>Not found')) },
  'throws an error': { routes: all([UI], answer(200, 'text/javascript', 'throw new Error("no")')) },
  'is torn': { routes: all([UI], answer(200, 'text/javascript', 'export const connect = (')) },
  'is another script': { routes: all([UI], answer(200, 'text/javascript', 'self.other = 1')) },
  'never comes': { routes: all([UI], never) },
  'comes without the files that it needs later': {
    routes: all(CHUNKS, answer(404, 'text/plain')),
    banner: true,
  },
  'comes, and what it needs later never does': { routes: all(CHUNKS, never), banner: true },
};

for (const engine of await availableEngines()) {
  describe(`where the interface’s file (${engine})`, () => {
    let browser;
    before(async () => {
      browser = await launch(engine);
    });
    after(() => browser?.close());

    /** A first visit on which the notice is due. */
    const visit = async (t, routes) => {
      const lab = await startFaultLab({ routes });
      const page = await browser.newPage();
      t.after(async () => {
        await page.close();
        await lab.close();
      });
      await page.goto(lab.address({ config: { ui: { banner: 'bar' } }, body: LINK }));
      await lab.send(page);
      assert.ok(lab.asked.length > 0, 'positive control');
      return { lab, page };
    };
    /** Presses a button by its hook, in the notice or in whatever dialog is open. */
    const press = (page, hook) =>
      page.evaluate((name) => {
        const roots = [
          ...document.querySelectorAll('sluice-banner, sluice-preferences'),
          document.documentElement.lastChild,
        ];
        const buttons = roots.map((one) => one.shadowRoot?.querySelector(`[data-sluice=${name}]`));
        buttons.find(Boolean).click();
      }, hook);
    const isBannerShown = (page) =>
      page.evaluate(
        () => !!document.querySelector('sluice-banner')?.shadowRoot?.querySelector('button'),
      );
    const isRefused = async ({ lab, page }) => {
      await page.waitFor(() => sluice.getState().optedOut && sluice.getState().stored);
      lab.asked.length = 0;
      await lab.send(page);
      assert.deepEqual(lab.asked, []);
      assert.deepEqual(await page.evaluate(() => errors), []);
    };

    for (const [what, { routes, banner = false }] of Object.entries(FAULTS)) {
      it(`${what}: ready and open() come to an end, and a plain dialog says no`, async (t) => {
        const { lab, page } = await visit(t, routes);
        await page.evaluate(() => Promise.all([sluice.ready, sluice.open()]).then(() => 1));
        assert.equal(await isBannerShown(page), banner);
        await press(page, 'opt-out-all');
        await isRefused({ lab, page });
      });
      if (!banner) continue;
      it(`${what}: the notice says no, and the page hears of no error`, async (t) => {
        const { lab, page } = await visit(t, routes);
        await page.evaluate(() => sluice.ready.then(() => 1));
        await press(page, 'opt-out');
        await isRefused({ lab, page });
      });
    }

    it('never comes, nor does any other: all comes to an end, and the link is followed', async (t) => {
      const { page } = await visit(t, all([UI, '/sluice/sluice-plain.js'], never));
      await page.evaluate(() => {
        document.querySelector('sluice-link a').click();
        return Promise.all([sluice.ready, sluice.open('banner'), sluice.open()]).then(() => 1);
      });
      await page.waitFor(() => location.hash === '#choices');
    });

    it('comes at the second try: the notice is shown, and a dialog opens that says no', async (t) => {
      const second = answer(200, 'text/javascript', readFileSync(new URL('sluice-ui.js', dist)));
      const tries = [answer(503, 'text/plain')];
      const { lab, page } = await visit(t, {
        [UI]: (request, response) => (tries.pop() ?? second)(request, response),
      });
      await page.evaluate(() => sluice.ready.then(() => 1));
      assert.equal(await isBannerShown(page), true);
      await page.evaluate(() => sluice.open().then(() => 1));
      const isWhole = await page.evaluate(
        () => document.querySelector('sluice-preferences')?.shadowRoot.querySelector('dialog').open,
      );
      // Firefox remembers that the file failed, and what the dialog needs asks for it by its first address.
      assert.equal(isWhole ?? false, engine !== 'firefox');
      await press(page, 'opt-out-all');
      await isRefused({ lab, page });
    });
  });
}
