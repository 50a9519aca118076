import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { availableEngines, findBrowsers } from './browsers.mjs';
import { capabilities, launch } from './driver.mjs';
import { startDriverFixture } from './driver-fixture.mjs';

const none = { SLUICE_IGNORE_INSTALLED: '1' };

describe('the search for browsers', () => {
  it('is restricted by SLUICE_ENGINES', async () => {
    const found = await findBrowsers({ ...none, SLUICE_ENGINES: 'chromium' });
    assert.deepEqual(Object.keys(found), ['chromium']);
  });

  it('refuses an engine that it does not know', async () => {
    await assert.rejects(findBrowsers({ SLUICE_ENGINES: 'chromium,safari' }), /names safari/);
  });

  it('fails where every engine is required, and says how to install what is missing', async () => {
    await assert.rejects(findBrowsers({ ...none, SLUICE_REQUIRE_ENGINES: '1' }), (error) => {
      assert.match(error.message, /chromium \(apt-get install chromium.*firefox \(.*webkit \(/);
      return true;
    });
  });

  it('fails where the only engine asked for is missing', async () => {
    await assert.rejects(findBrowsers({ ...none, SLUICE_ENGINES: 'webkit' }), /No browser to test/);
  });

  it('falls back on the packaged Chromium, which runs with web security on', async () => {
    const site = await startDriverFixture();
    const found = await findBrowsers(none);
    assert.deepEqual(Object.keys(found), ['chromium']);
    const browser = await launch('chromium', { found });
    const page = await browser.newPage();
    await page.goto(site.url);
    assert.match(await page.evaluate(() => navigator.userAgent), /Chrome\/147\./);
    const refused = await page.evaluate(
      (url) =>
        fetch(url).then(
          () => false,
          () => true,
        ),
      `${site.host('other.example')}/headers`,
    );
    assert.equal(refused, true);
    await browser.close();
    await site.close();
  });
});

for (const engine of await availableEngines()) {
  describe(`launching ${engine}`, () => {
    let site;
    before(async () => {
      site = await startDriverFixture();
    });
    after(() => site.close());

    it('sends the real Global Privacy Control, or refuses the option', async () => {
      if (!capabilities[engine].gpc) {
        await assert.rejects(launch(engine, { gpc: true }), /cannot do gpc/);
        return;
      }
      const browser = await launch(engine, { gpc: true });
      const page = await browser.newPage();
      await page.goto(site.url);
      assert.equal(await page.evaluate(() => navigator.globalPrivacyControl), true);
      const headers = await page.evaluate(async () => (await fetch('/headers')).json());
      assert.equal(headers['sec-gpc'], '1');
      await browser.close();
    });

    it('sends no Global Privacy Control unasked', async () => {
      const browser = await launch(engine);
      const page = await browser.newPage();
      await page.goto(site.url);
      assert.ok(!(await page.evaluate(() => navigator.globalPrivacyControl)));
      const headers = await page.evaluate(async () => (await fetch('/headers')).json());
      assert.equal(headers['sec-gpc'], undefined);
      assert.equal(
        typeof page.consoleLines,
        capabilities[engine].consoleLines ? 'function' : 'undefined',
      );
      if (capabilities[engine].consoleLines) {
        const [line] = page.consoleLines();
        assert.equal(line.text, 'a line from the page');
        assert.match(line.type, /^warn/);
      }
      await browser.close();
    });
  });
}
