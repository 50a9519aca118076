import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { CONFIG } from '../../demo/config.mjs';
import { serve } from '../../demo/server.mjs';
import { findBrowsers } from '../support/browsers.mjs';
import { playConsentOMatic } from './play-consent-o-matic.mjs';
import { readSignals } from './read-signals.mjs';

const { Sluice: rule } = JSON.parse(
  readFileSync(new URL('../../demo/privacy-tools/consent-o-matic.json', import.meta.url), 'utf8'),
);
const { chromium } = await findBrowsers();

/** What the extension asks its user, by the letters of its format. */
const NONE = { A: false, B: false, D: false, E: false, F: false, X: false };
const ALL = Object.fromEntries(Object.keys(NONE).map((type) => [type, true]));
const everything = ['advertising', 'analytics', 'functional', 'social'];

const CASES = [
  { name: 'a bar', denied: everything },
  { name: 'a card', ui: { banner: 'card' }, denied: everything },
  { name: 'a notice in the page', ui: { banner: 'inline' }, denied: everything },
  { name: 'the question of opt-in law', region: 'DE', denied: everything },
  {
    name: 'a reader who lets pages count',
    ui: { perCompany: true },
    wanted: { ...NONE, B: true },
    denied: ['advertising', 'functional', 'social'],
  },
  {
    name: 'a reader who allows all but ads, under opt-in law',
    region: 'DE',
    wanted: { ...ALL, F: false },
    denied: ['advertising'],
  },
  { name: 'a reader who allows all', region: 'DE', wanted: ALL, denied: [] },
];

const options = { skip: chromium ? false : 'no Chromium', concurrency: 3 };

describe('the rule for Consent-O-Matic', options, () => {
  let demo;
  let browser;
  before(async () => {
    demo = await serve({ port: 0, quiet: true });
    browser = await launch({
      executablePath: chromium.executablePath,
      args: chromium.args,
      pipe: true,
    });
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  for (const { name, ui = {}, region = 'US-CA', wanted = NONE, denied } of CASES) {
    it(`answers as its user has set: ${name}`, async () => {
      const context = await browser.createBrowserContext();
      const open = async (run) => {
        const page = await context.newPage();
        const config = JSON.stringify({ ui, categories: [...CONFIG.categories, { id: 'social' }] });
        const query = new URLSearchParams({ panel: 'off', region, run, config });
        await page.goto(`${demo.url}?${query}`, { waitUntil: 'networkidle0' });
        return page;
      };
      const page = await open(`first-${name}`);
      assert.equal(await page.evaluate(playConsentOMatic, rule, wanted), true);
      await page.waitForFunction(() => window.sluice.getState().decidedAt);
      assert.deepEqual((await page.evaluate(readSignals)).denied, denied);
      const run = `next-${name}`;
      await open(run);
      const heard = new Set(demo.vendorLog.entries({ run }).map(({ vendor }) => vendor));
      const isRefused = (vendor) =>
        denied.includes(CONFIG.vendors.find(({ id }) => id === vendor)?.category);
      assert.deepEqual([...heard].filter(isRefused), []);
      if (denied.length < everything.length) assert.notEqual(heard.size, 0);
      await context.close();
    });
  }
});
