import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { GOOD } from '../broken-configurations.mjs';
import { createStage } from './stage.mjs';
import { goTo } from './steps.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STEPS = ['laws', 'purposes', 'companies', 'words', 'look', 'placement', 'signals', 'code'];
const LOOKS = [
  ['light', { scheme: 'light' }],
  ['dark', { scheme: 'dark' }],
  ['contrast-more', { features: [{ name: 'prefers-contrast', value: 'more' }] }],
  ['forced colors', { features: [{ name: 'forced-colors', value: 'active' }] }],
];

/** A draft with something wrong in most steps, so that findings and repairs are on the pages. */
const draft = JSON.stringify({
  kept: 1,
  past: [],
  future: [],
  present: {
    config: {
      ...GOOD,
      site: { ...GOOD.site, cookieNotice: 'javascript:0' },
      regions: { US: 'notice', EU: 'opt-in', UK: 'opt-in', '*': 'opt-in' },
      vendors: [
        ...GOOD.vendors,
        { id: 'postbird', category: 'functional', domains: ['https://postbird.example'] },
      ],
      enforcement: { firstLoad: 'barrier' },
      ui: {
        link: 'none',
        banner: 'card',
        words: { en: { 'banner.choose': 'Choose between all of the options' } },
      },
    },
    look: { accent: '#6AA7E8' },
  },
});

const { open } = createStage();

const check = async (page) => {
  const { violations } = await page.evaluate(() =>
    window.axe.run({ exclude: ['iframe'] }, { resultTypes: ['violations'] }),
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')}`,
  );
};

describe('axe finds nothing in the configurator', () => {
  for (const width of [1280, 390])
    for (const [name, look] of LOOKS)
      it(`${name}, ${width} wide`, async () => {
        const { page, close } = await open({ width, ...look });
        await page.evaluate((text) => localStorage.setItem('sluice-configurator', text), draft);
        await page.reload();
        await page.waitForSelector('setup-app h2');
        await page.setBypassCSP(true);
        await page.reload();
        await page.waitForSelector('setup-app h2');
        await page.evaluate(axe);
        const found = [];
        for (const step of STEPS) {
          await goTo(page, step);
          await page.evaluate(() => {
            for (const button of [
              ...document.querySelectorAll('.edit .item [aria-expanded=false]'),
            ].slice(1, 2))
              button.click();
            for (const details of document.querySelectorAll('.edit details')) details.open = true;
          });
          for (const problem of await check(page)) found.push(`${step}: ${problem}`);
        }
        await page.evaluate(() => document.querySelector('.top button.b').click());
        for (const problem of await check(page)) found.push(`checks: ${problem}`);
        await page.keyboard.press('Escape');
        await goTo(page, 'code');
        await page.evaluate(() => document.querySelector('setup-import button').click());
        for (const problem of await check(page)) found.push(`import: ${problem}`);
        await page.keyboard.press('Escape');
        // As another tab saves something else.
        await page.evaluate(() => {
          const theirs = JSON.parse(localStorage.getItem('sluice-configurator'));
          theirs.present.config.site = { name: 'Theirs' };
          const newValue = JSON.stringify(theirs);
          dispatchEvent(new StorageEvent('storage', { key: 'sluice-configurator', newValue }));
        });
        await page.waitForSelector('.note.elsewhere');
        for (const problem of await check(page)) found.push(`two tabs: ${problem}`);
        await page.evaluate(() => document.querySelector('.note.elsewhere button').click());
        await page.waitForFunction(() => !document.querySelector('.note.elsewhere'));
        if (width < 600) {
          await page.evaluate(() => document.querySelectorAll('.tabs button')[1].click());
          for (const problem of await check(page)) found.push(`preview: ${problem}`);
        }
        assert.deepEqual(found, []);
        await close();
      });
});
