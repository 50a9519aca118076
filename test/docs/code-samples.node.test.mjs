import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SAMPLES, samplesIn } from './samples.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const compiler = `${root}node_modules/.bin/tsc`;

const KNOWN = 'css html js json jsx nginx php sh sql text ts tsx yaml vue'.split(' ');

/** What samples take for granted: functions of the site's own, and packages without typings here. */
const SURROUNDINGS = `
import type { AccountChoice, Sluice } from 'sluice';
declare global {
  const sluice: Sluice;
  const held: AccountChoice | undefined;
  function keepWithAccount(choice: AccountChoice): void;
  function startCounting(): void;
  function stopCounting(): void;
  const amplitude: { setOptOut(isOut: boolean): void };
}
`;
const MODULES = "declare module 'express';\ndeclare module 'pg';\ndeclare module '*.mjs';\n";

const settings = (isStrict) => ({
  target: 'ES2023',
  module: 'ESNext',
  moduleResolution: 'bundler',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: [],
  paths: { sluice: [`${root}dist/index.d.ts`] },
  strict: isStrict,
  allowJs: true,
  checkJs: true,
  skipLibCheck: true,
  noEmit: true,
});

describe('each piece of code in the documentation', () => {
  it('says its language', () => {
    assert.deepEqual(
      SAMPLES.filter(({ language }) => !KNOWN.includes(language)).map(({ at }) => at),
      [],
    );
  });

  for (const [language, isStrict] of [
    ['ts', true],
    // Plain JavaScript may leave out what only a compiler asks for.
    ['js', false],
  ])
    it(`fits the types that ship: ${language}`, () => {
      const folder = `${root}test/output/docs-samples-${language}`;
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      const write = (name, text) => writeFileSync(join(folder, name), text);
      const samples = samplesIn(language);
      assert.ok(samples.length > 1);
      samples.forEach(({ text }, index) =>
        write(`sample-${index}.${language}`, `${text}\nexport {};\n`),
      );
      write('surroundings.d.ts', SURROUNDINGS);
      write('modules.d.ts', MODULES);
      write(
        'tsconfig.json',
        JSON.stringify({ compilerOptions: settings(isStrict), include: ['*'] }),
      );
      const { status, stdout } = spawnSync(compiler, ['--project', folder], { encoding: 'utf8' });
      const told = stdout.replace(/\S*sample-(\d+)\.[jt]s/g, (_, index) => samples[index].at);
      assert.equal(status, 0, told);
    });
});
