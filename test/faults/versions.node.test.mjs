import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { startFaultLab } from './lab.mjs';

const dist = new URL('../../dist/', import.meta.url);
const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);
const OLDER = '0.0.1';

/** The head script; an older one is the same, but for its number. */
const headScript = (number) => (_, response) => {
  const text = readFileSync(new URL('sluice.js', dist), 'utf8').replaceAll(version, number);
  response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' });
  response.end(text);
};
const marked =
  '<script type="text/plain" data-category="analytics">(window.ran ??= []).push(1)</script>';

for (const engine of await availableEngines()) {
  describe(`two versions on one page (${engine})`, () => {
    let browser;
    before(async () => {
      browser = await launch(engine);
    });
    after(() => browser?.close());

    const start = async (t, first, second) => {
      const lab = await startFaultLab({
        routes: { '/sluice/sluice.js': headScript(first), '/sluice/second.js': headScript(second) },
      });
      const page = await browser.newPage();
      t.after(async () => {
        await page.close();
        await lab.close();
      });
      return { lab, page };
    };

    for (const [what, first, second] of [
      ['the older first', OLDER, version],
      ['the newer first', version, OLDER],
    ]) {
      it(`${what}: one answer, nothing twice, and a refusal through either holds`, async (t) => {
        const { lab, page } = await start(t, first, second);
        await page.goto(
          lab.address({
            config: { ui: { banner: 'bar' } },
            early: `<script>lines = []; console.info = (line) => lines.push(line);
              sluice = { queue: [(one) => { early = one; }] };</script>`,
            body: `<script src="/sluice/second.js"></script>${marked}`,
          }),
        );
        await page.evaluate(() => sluice.ready.then(() => 1));
        const seen = await page.evaluate(() => ({
          version: sluice.version,
          isOne: early === sluice,
          banners: document.querySelectorAll('sluice-banner').length,
          interfaces: performance
            .getEntriesByType('resource')
            .filter(({ name }) => name.includes('/sluice-ui.js')).length,
          lines,
          ran: window.ran,
        }));
        assert.equal(seen.lines.length, 1);
        assert.match(seen.lines[0], /^\[sluice\] copies: /);
        assert.deepEqual(
          [seen.version, seen.isOne, seen.banners, seen.interfaces, seen.ran],
          [first, true, 1, 1, [1]],
        );
        await lab.send(page);
        assert.ok(lab.asked.length > 0, 'positive control');
        await page.evaluate(() => early.optOut().then(() => 1));
        lab.asked.length = 0;
        await lab.send(page);
        assert.deepEqual(lab.asked, []);
        assert.deepEqual(await page.evaluate(() => errors), []);
      });
    }

    it('on two pages: what the older stored the newer honors, and the other way round', async (t) => {
      for (const [first, second] of [
        [OLDER, version],
        [version, OLDER],
      ]) {
        const turns = [headScript(first), headScript(second)];
        const lab = await startFaultLab({
          routes: { '/sluice/sluice.js': (...given) => turns.shift()(...given) },
        });
        const page = await browser.newPage();
        t.after(async () => {
          await page.close();
          await lab.close();
        });
        await page.goto(lab.address());
        await page.evaluate(() => sluice.optOut().then(() => 1));
        await page.goto(lab.address());
        assert.equal(await page.evaluate(() => sluice.version), second);
        assert.equal(await page.evaluate(() => sluice.getState().optedOut), true);
        await lab.send(page);
        assert.deepEqual(lab.asked, []);
        assert.deepEqual(await page.evaluate(() => errors), []);
      }
    });
  });
}
