import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../../demo/server.mjs';
import { launchBrowser, openConfigurator, previewFrame } from './open.mjs';
import { command, startCommand } from './start-command.mjs';
import { goTo } from './steps.mjs';

describe('sluice configurator', () => {
  let served;
  before(async () => {
    served = await startCommand();
  });
  after(async () => assert.equal(await served.stop(), 0));

  it('serves the page, and nothing from outside its folder', async () => {
    const answer = async (path) => (await fetch(`${served.url}${path}`)).status;
    assert.equal(await answer(''), 200);
    assert.equal(await answer('preview.html'), 200);
    for (const path of ['../cli.js', '%2e%2e/cli.js', '..%2fcli.js', 'none.js', '%00', '%'])
      assert.equal(await answer(path), 404, path);
  });

  it('says what is wrong with a port', () => {
    for (const port of ['x', '70000'])
      assert.equal(
        spawnSync(process.execPath, [command, 'configurator', '--port', port]).status,
        2,
      );
  });
});

describe('the configurator of the demo site', () => {
  it('shows its preview, which is no reader of the site: its record is not the site’s', async () => {
    const [browser, demo] = await Promise.all([launchBrowser(), serve({ port: 0, quiet: true })]);
    try {
      const scenes = await (await fetch(`${demo.url}scenes`)).text();
      const [, path] = /href="([^"]*configurator[^"]*)"/.exec(scenes) ?? [];
      const { page } = await openConfigurator(browser, new URL(path, demo.url).href);
      const frame = await previewFrame(page);
      await frame.waitForSelector('sluice-banner');
      await page.evaluate(() => (document.cookie = 'other=1'));
      await goTo(page, 'purposes');
      assert.equal(await page.evaluate(() => document.cookie), 'other=1');
    } finally {
      await browser.close();
      await demo.close();
    }
  });
});
