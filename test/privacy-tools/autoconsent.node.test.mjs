import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { launch } from 'puppeteer-core';
import { createGenerator } from 'ts-json-schema-generator';
import { serve } from '../../demo/server.mjs';
import { findBrowsers } from '../support/browsers.mjs';
import { playAutoconsent } from './play-autoconsent.mjs';
import { readSignals } from './read-signals.mjs';

const rule = JSON.parse(
  readFileSync(new URL('../../demo/privacy-tools/autoconsent.json', import.meta.url), 'utf8'),
);
const { chromium } = await findBrowsers();

/** Each way in which a page puts the question; `clicks` is what the tool presses. */
const QUESTIONS = [
  { name: 'a bar', clicks: 2 },
  { name: 'a card', ui: { banner: 'card' }, clicks: 2 },
  { name: 'a notice in the page', ui: { banner: 'inline' }, clicks: 2 },
  { name: 'a Spanish page', query: { lang: 'es' }, clicks: 2 },
  { name: 'the question of opt-in law', query: { region: 'DE' }, clicks: 1 },
  {
    name: 'a bar under opt-in law',
    query: { region: 'DE' },
    ui: { banner: 'bar' },
    clicks: 1,
  },
  { name: 'no banner, a link only', ui: { banner: 'none' }, clicks: 2 },
  { name: 'a place without a question', query: { region: 'AU' }, clicks: 2 },
  {
    name: 'a floating link only',
    query: { link: '0' },
    ui: { banner: 'none', link: 'float' },
    clicks: 2,
  },
  { name: 'a strict policy and Trusted Types', query: { csp: 'strict' }, clicks: 2 },
];

const options = { skip: chromium ? false : 'no Chromium', concurrency: 3 };

describe('the rule for autoconsent', options, () => {
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

  /** Opens the front page in a browser of its own, with the tool in it; `open` opens it again without the tool. */
  const visit = async ({ query = {}, ui = {} }, action = 'optOut', earlier = async () => {}) => {
    const context = await browser.createBrowserContext();
    let views = 0;
    const open = async (prepare = async () => {}) => {
      const page = await context.newPage();
      const prepared = await prepare(page);
      const run = `view-${action}-${Math.random().toString(36).slice(2)}-${++views}`;
      const parameters = { panel: 'off', run, config: JSON.stringify({ ui }), ...query };
      await page.goto(`${demo.url}?${new URLSearchParams(parameters)}`, {
        waitUntil: 'networkidle0',
      });
      return { page, run, prepared };
    };
    await earlier(open);
    const { page, run, prepared } = await open((each) => playAutoconsent(each, rule, action));
    return { page, run, open, said: await prepared.done, close: () => context.close() };
  };

  it('is written in the format of the package', () => {
    const types = '../../node_modules/@duckduckgo/autoconsent/lib/rules.ts';
    const schema = createGenerator({
      path: fileURLToPath(new URL(types, import.meta.url)),
      type: 'AutoConsentCMPRule',
      skipTypeCheck: true,
    }).createSchema('AutoConsentCMPRule');
    const isValid = new Ajv({ allowUnionTypes: true }).compile(schema);
    assert.ok(isValid(rule), JSON.stringify(isValid.errors));
  });

  for (const { name, clicks, ...question } of QUESTIONS) {
    it(`finds and refuses all: ${name}`, async () => {
      const { page, run, open, said, close } = await visit(question);
      assert.deepEqual(said, {
        found: ['Sluice'],
        popups: ['Sluice'],
        acted: true,
        tested: true,
        clicks,
      });
      const isEuropean = question.query?.region === 'DE';
      const { cookie, gpp, isOut, denied } = await page.evaluate(readSignals);
      assert.match(cookie, /(^|; )sluice=v=1&model=.*&choice=\*(;|$)/);
      assert.ok(isOut);
      assert.deepEqual(denied, ['advertising', 'analytics', 'functional']);
      assert.deepEqual(
        gpp,
        isEuropean || question.query?.region === 'AU'
          ? { applicable: [-1], text: 'DBAA' }
          : { applicable: [7], sale: 1, sharing: 1, advertising: 1 },
      );
      if (isEuropean) assert.deepEqual(demo.vendorLog.entries({ run }), []);
      // The next view, without the tool: no company hears of it.
      const next = await open();
      assert.deepEqual(demo.vendorLog.entries({ run: next.run }), []);
      assert.equal(await next.page.$('sluice-banner'), null);
      await close();
    });
  }

  it('allows all where the reader asked the tool for that', async () => {
    const { page, open, said, close } = await visit({ query: { region: 'DE' } }, 'optIn');
    assert.equal(said.acted, true);
    assert.deepEqual((await page.evaluate(readSignals)).denied, []);
    const next = await open();
    assert.notDeepEqual(demo.vendorLog.entries({ run: next.run, vendor: 'acme-ads' }), []);
    await close();
  });

  it('leaves alone what the reader has allowed', async () => {
    const { page, said, close } = await visit({}, 'optOut', async (open) => {
      const { page: first } = await open();
      await first.evaluate(() => window.sluice.allowAll());
    });
    assert.deepEqual([said.popups, said.clicks], [[], 0]);
    assert.deepEqual((await page.evaluate(readSignals)).denied, []);
    await close();
  });

  it('has nothing to do for a reader whose browser says no', async () => {
    const { page, said, close } = await visit({ query: { gpc: '1' } });
    assert.deepEqual([said.popups, said.clicks], [[], 0]);
    assert.ok((await page.evaluate(readSignals)).isOut);
    await close();
  });
});
