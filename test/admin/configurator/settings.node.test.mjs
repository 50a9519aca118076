import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { availableEngines } from '../../support/browsers.mjs';
import { launch } from '../../support/driver.mjs';
import { GOOD } from '../broken-configurations.mjs';
import { serveStatic } from './open.mjs';
import { drawn, goTo, importSays, importSettings, savedDraft, useImported } from './steps.mjs';

for (const engine of await availableEngines()) {
  describe(`settings in the configurator (${engine})`, () => {
    let browser;
    let host;
    let page;
    before(async () => {
      browser = await launch(engine);
      page = await browser.newPage();
    });
    // Each on a port of its own, and so with a storage of its own.
    beforeEach(async () => {
      host = await serveStatic();
      await page.goto(host.url);
      await drawn(page);
    });
    afterEach(() => host?.close());
    after(() => browser?.close());
    const reload = async () => {
      await page.reload();
      await drawn(page);
    };
    const typeInto = async (id, text) => {
      await page.evaluate((name) => document.getElementById(name).focus(), id);
      await page.type(text);
      await page.evaluate(() => document.activeElement.blur());
    };

    it('are imported, changed, undone ten times and redone, and a reload loses nothing', async () => {
      await importSettings(page, JSON.stringify(GOOD, null, 2));
      await useImported(page);
      await goTo(page, 'words');
      for (const digit of '1234567890') await typeInto('site.group', digit);
      const changed = await savedDraft(page);
      assert.equal(changed.config.site.group, `${GOOD.site.group}1234567890`);
      for (let step = 0; step < 10; step += 1) await page.press('Control+z');
      assert.deepEqual((await savedDraft(page)).config, GOOD);
      await reload();
      assert.deepEqual((await savedDraft(page)).config, GOOD);
      for (let step = 0; step < 10; step += 1) await page.press('Control+Shift+z');
      assert.deepEqual(await savedDraft(page), changed);
      await reload();
      assert.deepEqual(await savedDraft(page), changed);
      await page.press('Control+z');
      assert.equal((await savedDraft(page)).config.site.group, `${GOOD.site.group}123456789`);
    });

    it('stay as they are where a file is broken, and what is wrong with it is said', async () => {
      await goTo(page, 'words');
      await typeInto('site.name', 'Kept');
      await importSettings(page, '{ "version": 1, "categories": [ }');
      assert.match(await importSays(page), /no JSON.*line 1, column 33/s);
      assert.equal((await savedDraft(page)).config.site.name, 'Kept');
      await page.press('Escape');
      await importSettings(page, JSON.stringify({ ...GOOD, ui: { banner: 'baar' }, regions: 7 }));
      const partly = await importSays(page);
      assert.match(partly, /2 settings cannot be read/);
      assert.match(partly, /Line 1, ui\.banner:/);
      assert.equal((await savedDraft(page)).config.site.name, 'Kept');
      await useImported(page);
      const { ui: _, regions: __, ...rest } = GOOD;
      assert.deepEqual((await savedDraft(page)).config, { ...rest, ui: {} });
    });
  });
}
