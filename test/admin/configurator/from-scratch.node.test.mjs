import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../../demo/server.mjs';
import { availableEngines } from '../../support/browsers.mjs';
import { launch } from '../../support/driver.mjs';
import { createKeyboard } from './keyboard.mjs';
import { command, startCommand } from './start-command.mjs';
import { drawn } from './steps.mjs';

const engines = await availableEngines();

/** Sets up a site, from the first step to the code; answers with the settings. */
const setUp = async (page) => {
  const keys = createKeyboard(page);
  await keys.goTo(/^Words and languages/, 'words');
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
  await keys.arriveAt('vendors[0].name');

  await keys.goTo(/^Purposes/, 'purposes');
  await keys.enter(/^Move Ads based on your activity up$/);
  await keys.arriveAt('move-categories-2--1');
  await keys.enter(/^Add a purpose$/);
  await keys.arriveAt('categories[4].name');
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
  const isWrong = (wanted) =>
    (document.getElementById('look.accent').getAttribute('aria-invalid') === 'true') === wanted;
  await page.waitFor(isWrong, true);
  await keys.enter(/^Use #/);
  await page.waitFor(isWrong, false);

  await keys.enter(/^Get the code$/, { back: true });
  await page.waitFor(() =>
    /Ready to publish/.test(document.querySelector('setup-code')?.textContent),
  );
  return page.evaluate(() => document.querySelector('pre[aria-label^="3."]').textContent);
};

/** The built script, on a page of its own. */
const servePage = async (out) => {
  const server = createServer((request, response) => {
    const file = join(out, request.url);
    if (request.url === '/')
      response.end(
        '<!doctype html><html lang="en"><title>T</title><script src="/sluice.js"></script><p>Text',
      );
    else if (existsSync(file))
      response.setHeader('Content-Type', 'text/javascript').end(readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
};

describe('from scratch, by keyboard alone', () => {
  let served;
  let demo;
  const folder = mkdtempSync(join(tmpdir(), 'sluice-configurator-'));
  before(async () => {
    [served, demo] = await Promise.all([startCommand(), serve({ port: 0, quiet: true })]);
  });
  after(async () => {
    await served?.stop();
    await demo?.close();
    rmSync(folder, { recursive: true });
  });

  for (const engine of engines)
    it(`a site is set up; the result passes check, is built, and asks readers (${engine})`, async () => {
      const browser = await launch(engine);
      try {
        const page = await browser.newPage();
        await page.goto(served.url);
        await drawn(page);
        const text = await setUp(page);
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

        const asks = async (url) => {
          await page.goto(url);
          return page.waitFor(() => {
            const banner = document.querySelector('sluice-banner');
            return banner?.open && banner.shadowRoot.textContent;
          });
        };
        const site = await servePage(join(folder, 'out'));
        assert.match(await asks(site.url), /The Tide Post sells or shares/);
        await site.close();
        const query = new URLSearchParams({ panel: 'off', region: 'US-CA', config: text });
        assert.match(await asks(`${demo.url}?${query}`), /The Tide Post sells or shares/);
      } finally {
        await browser.close();
      }
    });
});
