import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const textOf = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the stub', () => {
  it('is inline in the guide as it is built', () => {
    const [code] = textOf('dist/sluice-stub.js').split('\n//#');
    assert.ok(textOf('demo/guides/first-load.md').includes(`<script>${code.trim()}</script>`));
  });

  it('can stand inline: it ends no script element', () => {
    assert.doesNotMatch(textOf('dist/sluice-stub.js'), /<\/script|<!--/i);
  });
});
