/** Puts the site together: pages as Markdown, then as HTML, with what they link to, a search index and the files of its look. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { copyAssets } from './copy-assets.mjs';
import { layout } from './layout.mjs';
import { createMarkdown } from './markdown.mjs';
import { navigation } from './navigation.mjs';
import { readPages } from './read-pages.mjs';
import { searchIndex } from './search-index.mjs';
import { sourcePages } from './source-pages.mjs';

/** One page before it is drawn: `path` in the site, `source` in the project, `title`, `section`, and its Markdown as `text`. */
const draw = (page, known, linked) => {
  const { html, headings, words } = createMarkdown({ page, known, linked }).render(page.text);
  return { ...page, html, headings, words };
};

export async function buildSite(out) {
  const read = await readPages();
  const known = new Map(read.map(({ source, path }) => [source, path]));
  const linked = new Set();
  const drawn = read.map((page) => draw(page, known, linked));
  const sources = (await sourcePages(linked, known)).map((page) => draw(page, known, new Set()));
  const pages = [...drawn, ...sources];
  const places = navigation(drawn);

  await rm(out, { recursive: true, force: true });
  for (const page of pages) {
    await mkdir(dirname(out + page.path), { recursive: true });
    await writeFile(out + page.path, `${layout(page, places)}`);
  }
  await writeFile(`${out}search.json`, searchIndex(drawn));
  await copyAssets(out);
  return { pages, out };
}
