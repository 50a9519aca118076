/**
 * Photographs every surface in light and dark, on desktop and phone, in a few languages, and puts the pictures on one sheet:
 * `test/output/gallery/index.html`. Words after `npm run gallery --` choose: a surface's name or a part of it, `dark`, `phone`,
 * a language.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../../demo/server.mjs';
import { launch } from '../support/driver.mjs';
import { sheet } from './sheet.mjs';
import { surfaces } from './surfaces.mjs';

const folder = fileURLToPath(new URL('../output/gallery/', import.meta.url));
const schemes = ['light', 'dark'];
const sizes = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
};
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
const rest = () => new Promise((resolve) => setTimeout(resolve, 450));

const words = process.argv.slice(2);
const wanted = {
  schemes: chosen(words, schemes),
  sizes: chosen(words, Object.keys(sizes)),
  languages: words.filter((word) => /^[a-z]{2}(-\w+)?$/.test(word)),
};
const named = surfaces.filter(({ name }) =>
  words.some((word) => name.includes(word) && word.length > 2),
);
const pictures = [];

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const demo = await serve({ port: 0, quiet: true });
const browser = await launch('chromium');
try {
  for (const colorScheme of wanted.schemes) {
    for (const size of wanted.sizes) {
      for (const language of wanted.languages.length > 0 ? wanted.languages : languages) {
        for (const surface of named.length > 0 ? named : surfaces) {
          const page = await browser.newPage({ viewport: sizes[size], colorScheme });
          await page.goto(addressOf(demo, surface, language));
          if (surface.before) {
            await page.evaluate(surface.before);
            await page.reload();
          }
          await page.evaluate(() => window.sluice.ready.then(() => {}));
          await rest();
          for (const [step, ...given] of surface.steps ?? []) {
            await page.evaluate(step, ...given);
            await rest();
          }
          const file = `${[surface.name, colorScheme, size, language].join('-').replaceAll(/[ ,]+/g, '-')}.png`;
          await page.screenshot(`${folder}${file}`);
          pictures.push({ surface: surface.name, file, colorScheme, size, language });
          await page.close();
        }
      }
    }
  }
} finally {
  writeFileSync(`${folder}index.html`, sheet(pictures));
  await browser.close();
  await demo.close();
}
console.log(`${pictures.length} pictures: ${folder}index.html`);
