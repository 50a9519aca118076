import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { slug } from '../../demo/docs/slug.mjs';
import { PAGES, textOf } from './samples.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

const anchorsOf = (page) =>
  [...textOf(page).matchAll(/^#+ (.*)$/gm)].map(([, title]) => slug(title.replace(/[`*]/g, '')));

/** Generated pages stand for these files, so their anchors are of no Markdown file. */
const isDead = (page, link) => {
  const [file, hash] = link.split('#');
  const to = file ? posix.join(posix.dirname(page), file) : page;
  if (!existsSync(root + to)) return true;
  return hash && to.endsWith('.md') && !anchorsOf(to).includes(hash);
};

it('the sources of the documentation link to files and headings that are there', () => {
  const links = PAGES.flatMap((page) =>
    [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)]
      .filter(([, link]) => !/^[a-z]+:/i.test(link))
      .map(([, link]) => [page, link]),
  );
  assert.ok(links.length > 40);
  assert.deepEqual(
    links.filter(([page, link]) => isDead(page, link)),
    [],
  );
});
