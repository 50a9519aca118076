import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { shippedSize, withStaticImports } from './shipped-size.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { sizes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const bytes = (number) => `${number.toLocaleString('en-US')} B`.padStart(9);

describe('what is sent to a reader, compressed with brotli', () => {
  for (const [name, { files, limit }] of Object.entries(sizes)) {
    it(`${name} stays within ${limit} bytes`, () => {
      const size = shippedSize(files.map((file) => join(root, file)));
      console.log(`${name.padEnd(14)} ${bytes(size)} of ${bytes(limit)}`);
      assert.ok(size <= limit, `${name} (${files.join(' + ')}): ${size} bytes, over ${limit}`);
    });
  }
});

describe('the measurement of sizes', () => {
  const inFolder = (files, check) => {
    const folder = mkdtempSync(join(tmpdir(), 'sluice-sizes-'));
    mkdirSync(join(folder, 'chunks'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    try {
      check((name) => join(folder, name));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it('counts chunks that are imported statically, once, and no others', () => {
    const files = {
      'ui.js':
        'import{a}from"./chunks/a.js";import"./chunks/b.js";const c=()=>import("./chunks/c.js");',
      'chunks/a.js': 'export*from"./b.js"',
      'chunks/b.js': 'export const b=1',
      'chunks/c.js': 'export const c=1',
    };
    inFolder(files, (path) => {
      const counted = [...withStaticImports(path('ui.js'))];
      assert.deepEqual(counted, ['ui.js', 'chunks/a.js', 'chunks/b.js'].map(path));
      assert.ok(shippedSize([path('ui.js')]) > shippedSize([path('chunks/a.js')]));
      assert.equal(shippedSize([path('ui.js'), path('chunks/a.js')]), shippedSize([path('ui.js')]));
    });
  });

  it('says what to do when nothing was built', () => {
    assert.throws(() => shippedSize([join(root, 'dist/no-such-file.js')]), /run npm run build/);
  });
});
