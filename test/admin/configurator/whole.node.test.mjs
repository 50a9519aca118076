import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../../demo/server.mjs';
import { createKeyboard } from './keyboard.mjs';
import { goTo, launchBrowser, openConfigurator, previewFrame } from './open.mjs';

const command = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sluice-configurator-'));

/** Runs `sluice configurator` until it says where it is. */
const startCommand = async () => {
  const child = spawn(process.execPath, [command, 'configurator', '--port', '0']);
  let said = '';
  for await (const part of child.stdout) {
    said += part;
    const [url] = /http:\S+/.exec(said) ?? [];
    if (url)
      return {
        url,
        stop: () => new Promise((done) => child.once('exit', done) && child.kill('SIGINT')),
      };
  }
  throw new Error(`It did not start: ${said}`);
};

let browser;
let served;
before(async () => {
  [browser, served] = await Promise.all([launchBrowser(), startCommand()]);
});
after(async () => {
  await browser.close();
  assert.equal(await served.stop(), 0);
  rmSync(folder, { recursive: true });
});

const bannerOf = async (url) => {
  const page = await browser.newPage();
  await page.goto(url);
  const banner = await page.waitForSelector('sluice-banner');
  await page.waitForFunction(() => document.querySelector('sluice-banner').open);
  const words = await banner.evaluate((element) => element.shadowRoot.textContent);
  await page.close();
  return words;
};

describe('sluice configurator', () => {
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

  it('sets up a site by keyboard alone; the result passes check, is built, and asks readers', async () => {
    const { page, complaints, close } = await openConfigurator(browser, served.url);
    const keys = createKeyboard(page);
    await keys.enter(/^Words and languages/);
    await page.waitForSelector('setup-words h2');
    await keys.tabTo('site.name');
    await keys.type('The Tide Post');
    await keys.tabTo('site.group');
    await keys.type('Tide Media');
    await keys.tabTo('site.privacyNotice');
    await keys.type('/privacy');
    await keys.tabTo('site.cookieNotice');
    await keys.type('/cookies');

    await keys.goTo(/^Companies/, 'companies');
    await keys.tabTo('company-search');
    await keys.type('youtube');
    await keys.enter(/^Add YouTube$/);
    await page.waitForFunction(() => document.activeElement?.id === 'vendors[0].name');

    await keys.goTo(/^Purposes/, 'purposes');
    await keys.enter(/^Move Ads based on your activity up$/);
    await page.waitForFunction(() => document.activeElement?.id === 'move-2--1');
    await keys.enter(/^Add a purpose$/);
    await page.waitForFunction(() => document.activeElement?.id === 'categories[4].name');
    await keys.type('Maps');
    await keys.tabTo('categories[4].text');
    await keys.type('Shows maps of other companies in our stories.');

    await keys.goTo(/^Laws and regions/, 'laws');
    await keys.tabTo('preset');
    await keys.type('News site, US');

    await keys.goTo(/^Look/, 'look');
    await keys.tabTo('look.accent');
    await keys.type('#6aa7e8');
    // The check has found it, and its repair is the next stop.
    await page.waitForFunction(() => document.getElementById('look.accent').ariaInvalid === 'true');
    await keys.enter(/^Use #/);
    await page.waitForFunction(() => document.getElementById('look.accent').ariaInvalid !== 'true');

    await keys.enter(/^Get the code$/, { back: true });
    await page.waitForFunction(() =>
      /Ready to publish/.test(document.querySelector('setup-code')?.textContent),
    );
    const text = await page.$eval('pre[aria-label^="3."]', (pre) => pre.textContent);
    assert.deepEqual(complaints, []);
    await close();

    const config = JSON.parse(text);
    assert.deepEqual(config.regions, { US: 'opt-out', '*': 'opt-in' });
    assert.deepEqual(
      config.categories.map(({ id }) => id),
      ['necessary', 'functional', 'advertising', 'analytics', 'purpose'],
    );
    assert.equal(config.vendors[0].id, 'youtube');
    writeFileSync(join(folder, 'sluice.json'), text);
    const run = (...args) =>
      spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' });
    const checked = run('check', 'sluice.json');
    assert.equal(checked.status, 0, checked.stdout);
    const built = run('build', 'sluice.json', '--out', 'out', '--no-weights');
    assert.equal(built.status, 0, built.stderr);

    // The built script, on a page of its own.
    const server = createServer((request, response) => {
      const file = join(folder, 'out', request.url);
      if (request.url === '/')
        response.end(
          '<!doctype html><html lang="en"><title>T</title><script src="/sluice.js"></script><p>Text',
        );
      else if (existsSync(file))
        response.setHeader('Content-Type', 'text/javascript').end(readFileSync(file));
      else response.writeHead(404).end();
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    assert.match(
      await bannerOf(`http://127.0.0.1:${server.address().port}/`),
      /The Tide Post sells or shares/,
    );
    server.closeAllConnections();
    server.close();

    // The settings, on the demo site; and the configurator is there, too.
    const demo = await serve({ port: 0, quiet: true });
    const query = new URLSearchParams({ panel: 'off', region: 'US-CA', config: text });
    assert.match(await bannerOf(`${demo.url}?${query}`), /The Tide Post sells or shares/);
    const scenes = await (await fetch(`${demo.url}scenes`)).text();
    const [, path] = /href="([^"]*configurator[^"]*)"/.exec(scenes) ?? [];
    const there = await openConfigurator(browser, new URL(path, demo.url).href);
    const frame = await previewFrame(there.page);
    await frame.waitForSelector('sluice-banner');
    // The preview is no reader of the site: its record is not the site's.
    await there.page.evaluate(() => (document.cookie = 'other=1'));
    await goTo(there.page, 'purposes');
    assert.equal(await there.page.evaluate(() => document.cookie), 'other=1');
    await there.close();
    await demo.close();
  });
});
