/**
 * Photographs every surface in light and dark, on desktop and phone, in a few languages, and, in English, with more contrast, with
 * forced colors, in print, on a small phone and at 400 % zoom; and puts the pictures on one sheet:
 * `test/output/gallery/index.html`. Words after `npm run gallery --` choose: a surface's name or a part of it, a look, a size, a
 * language.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../../demo/server.mjs';
import { launch } from '../support/driver.mjs';
import { sheet } from './sheet.mjs';
import { surfaces } from '../surfaces/surfaces.mjs';

const folder = fileURLToPath(new URL('../output/gallery/', import.meta.url));
const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { contrast: 'more' },
  forced: { forcedColors: true },
  print: { media: 'print' },
};
const sizes = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
  small: { width: 320, height: 568 },
  zoom: { width: 320, height: 256 },
};
/** Each size in light; everything else on desktop, and dark on the phone, too. */
const isUsual = (look, size, language) =>
  ['light', 'dark'].includes(look) && ['desktop', 'phone'].includes(size)
    ? true
    : language === 'en' && (look === 'light' || size === 'desktop');
const languages = ['en', 'de', 'ar'];

/** Languages in which the demo's own pages are written; in others only the surfaces are. */
const ofTheDemo = ['en', 'es', 'ar'];

const chosen = (words, all) => {
  const named = all.filter((one) => words.includes(one));
  return named.length > 0 ? named : all;
};

const addressOf = (demo, { page, region, gpc, config }, language) => {
  const ui = { ...config?.ui, ...(!ofTheDemo.includes(language) && { language }) };
  const query = new URLSearchParams({
    panel: 'off',
    gpc: gpc ? '1' : '0',
    lang: ofTheDemo.includes(language) ? language : 'en',
    region: region ?? 'US-CA',
    config: JSON.stringify({ ...config, ui }),
  });
  return `${demo.url}${page.slice(1)}?${query}`;
};

/** A moment for what follows from a step: chunks that are fetched, what moves. */
const rest = (time = 450) => new Promise((resolve) => setTimeout(resolve, time));

/** Brings what stands in the page itself into sight again, and keeps a confirmation from leaving. Runs in the page. */
const keep = (host) => {
  const element = document.querySelector(host);
  element?.shadowRoot?.querySelector('[part=toast]')?.dispatchEvent(new Event('pointerenter'));
  if (/embed|status|link/.test(host)) element.scrollIntoView({ block: 'center' });
};

const words = process.argv.slice(2);
const given = words.filter((word) => /^[a-z]{2}(-\w+)?$/.test(word));
const wanted = {
  looks: chosen(words, Object.keys(looks)),
  sizes: chosen(words, Object.keys(sizes)),
  languages: given.length > 0 ? given : languages,
};
const all = wanted.looks.length < 5 || wanted.sizes.length < 4;
const named = surfaces.filter(({ name }) =>
  words.some((word) => name.includes(word) && word.length > 2),
);
const pictures = [];

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const demo = await serve({ port: 0, quiet: true });
const browser = await launch('chromium');
try {
  for (const surface of named.length > 0 ? named : surfaces) {
    for (const language of wanted.languages) {
      const page = await browser.newPage({ viewport: sizes[wanted.sizes[0]] });
      await page.goto(addressOf(demo, surface, language));
      if (surface.before) {
        await page.evaluate(surface.before);
        await page.reload();
      }
      await page.evaluate(() => window.sluice.ready.then(() => {}));
      await rest();
      for (const [step, ...withThese] of surface.steps ?? []) {
        await page.evaluate(step, ...withThese);
        await rest();
      }
      for (const size of wanted.sizes) {
        await page.setViewport(sizes[size]);
        for (const look of wanted.looks) {
          if (!all && !isUsual(look, size, language)) continue;
          await page.emulate(looks[look]);
          await page.evaluate(keep, surface.host);
          await rest(250);
          const file = `${[surface.name, look, size, language].join('-').replaceAll(/[ ,]+/g, '-')}.png`;
          await page.screenshot(`${folder}${file}`);
          pictures.push({ surface: surface.name, file, look, size, language });
        }
      }
      await page.close();
    }
  }
} finally {
  writeFileSync(`${folder}index.html`, sheet(pictures));
  await browser.close();
  await demo.close();
}
console.log(`${pictures.length} pictures: ${folder}index.html`);
