import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { withoutComments } from '../project/source-text.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8'));
const elements = manifest.modules.flatMap(({ declarations }) => declarations);
const pkg = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const code = ['src/ui', 'src/link']
  .flatMap((folder) => readdirSync(`${root}${folder}`).map((name) => `${root}${folder}/${name}`))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => withoutComments(readFileSync(path, 'utf8')))
  .join('\n');

const sorted = (names) => [...new Set(names)].sort();
const all = (pattern) => [...code.matchAll(pattern)].map(([, name]) => name);
const promised = (list) =>
  sorted(elements.flatMap((element) => (element[list] ?? []).map(({ name }) => name)));

describe('the manifest of the elements', () => {
  it('has each element that the code defines', () => {
    const defined = all(/define\(\s*'(sluice-[a-z]+)'/g);
    assert.deepEqual(sorted(elements.map(({ tagName }) => tagName)), sorted(defined));
  });

  it('has each part that the code has, and no other', () => {
    const attributes = [
      ...all(/[\s`"]part="([a-z -]+)"/g),
      ...all(/part=\$\{[^}]*'([a-z -]+)' :/g),
      ...all(/\bpart: '([a-z -]+)'/g),
    ];
    assert.deepEqual(promised('cssParts'), sorted(attributes.join(' ').split(' ')));
  });

  it('has each custom property that the JSDoc describes', () => {
    const files = ['src/ui/banner.ts', 'src/ui/preferences.ts', 'src/link/sluice-link.ts'];
    const text = files.map((file) => readFileSync(`${root}${file}`, 'utf8')).join('\n');
    const described = [...text.matchAll(/@cssprop (?:\{.*?\} )?\[?(--[a-z-]+)/g)];
    assert.deepEqual(promised('cssProperties'), sorted(described.map(([, name]) => name)));
  });

  it('has each custom property that the code reads, and no other', () => {
    const colors = all(/^ {2}'?([a-z-]+)'?: \['#/gm);
    const literal = all(/--sluice-([a-z-]+)/g);
    assert.deepEqual(
      promised('cssProperties'),
      sorted([...colors, ...literal].map((name) => `--sluice-${name}`)),
    );
  });

  it('says of each what it is for, and what it is where nobody sets it', () => {
    for (const { tagName, description, ...lists } of elements) {
      assert.ok(description, tagName);
      for (const list of ['attributes', 'slots', 'cssParts', 'cssProperties', 'cssStates']) {
        for (const each of lists[list] ?? []) {
          assert.ok(each.description, `${tagName} ${each.name}`);
          if (list === 'cssProperties') assert.ok(each.default, `${tagName} ${each.name}`);
        }
      }
    }
  });

  it('promises no members, and is where the package says', () => {
    assert.deepEqual(
      elements.filter(({ members }) => members),
      [],
    );
    assert.equal(pkg.customElements, './dist/custom-elements.json');
    assert.equal(pkg.exports['./custom-elements.json'], pkg.customElements);
  });

  it('is told to editors', () => {
    const read = (name) => JSON.parse(readFileSync(`${root}dist/vscode.${name}-custom-data.json`));
    assert.deepEqual(
      sorted(read('html').tags.map(({ name }) => name)),
      sorted(elements.map(({ tagName }) => tagName)),
    );
    assert.deepEqual(
      sorted(read('css').properties.map(({ name }) => name)),
      promised('cssProperties'),
    );
  });
});
