import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { installPacked } from './pack.mjs';

const compiler = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url));

const GOOD = `import { start, subscribe, verify, allows } from 'sluice';
import type { Config, ConsentState, Leak } from 'sluice';
const config: Config = {
  version: 1,
  site: { name: 'The Harbor Ledger', privacyNotice: '/privacy' },
  regions: { US: 'opt-out', '*': 'opt-in' },
  categories: [{ id: 'necessary', required: true }, { id: 'advertising', sale: true }],
  vendors: [{ id: 'acme', category: 'advertising', domains: ['acme.example'] }],
};
const sluice = start(config);
const stop: () => void = subscribe((state: ConsentState) => { const out: boolean = state.optedOut; void out; });
stop();
const isAllowed: boolean = allows('acme');
void isAllowed;
void sluice.whenAllowed('advertising').then(() => {});
document.addEventListener('sluice:change', ({ detail }) => { const state: ConsentState = detail; void state; });
document.addEventListener('sluice:leak', ({ detail }) => { const leak: Leak = detail; void leak; });
void verify().then(({ leaks }) => leaks.length);
const link: HTMLElement | null = document.querySelector('sluice-link');
const embeds: NodeListOf<HTMLElement> = document.querySelectorAll('sluice-embed');
document.createElement('sluice-banner').hidden = embeds.length > 0 && !link;
`;

/** Each wrong use, and what the compiler must name. */
const WRONG = {
  'a model that no law has': [
    `start({ version: 1, categories: [], regions: { US: 'opt-sideways' } });`,
    'opt-sideways',
  ],
  'a version that is none': [`start({ version: 2, categories: [] });`, "'2' is not assignable"],
  'a configuration without categories': [`start({ version: 1 });`, 'categories'],
  'a misspelt option': [`start({ version: 1, categories: [], enforcment: {} });`, 'enforcment'],
  'a category without a name': [`start({ version: 1, categories: [{ sale: true }] });`, 'id'],
  'a function where JSON is asked for': [
    `start({ version: 1, categories: [{ id: () => 'a' }] });`,
    'string',
  ],
  'a company without a purpose': [
    `start({ version: 1, categories: [], vendors: [{ id: 'acme' }] });`,
    'category',
  ],
  'an answer that is none': [
    `import { choose } from 'sluice'; void choose({ advertising: 'maybe' });`,
    'maybe',
  ],
  'a word for an element as if it had a value': [
    `import 'sluice'; document.querySelector('sluice-embed')!.value;`,
    "'value' does not exist on type 'HTMLElement'",
  ],
  'a surface that is none': [`import { open } from 'sluice'; void open('window');`, 'window'],
};

const SETTINGS = {
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
  node16: { module: 'node16', moduleResolution: 'node16' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
};

describe('the types of the packed module', () => {
  let project;
  before(() => {
    project = installPacked('types', {});
  });
  after(() => project?.remove());

  const compile = (text, settings) => {
    writeFileSync(join(project.folder, 'use.ts'), text);
    writeFileSync(
      join(project.folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          ...settings,
          strict: true,
          noEmit: true,
          target: 'es2022',
          skipLibCheck: false,
          types: [],
          lib: ['es2023', 'dom', 'dom.iterable'],
        },
        files: ['use.ts'],
      }),
    );
    const { status, stdout } = spawnSync(compiler, ['--project', project.folder], {
      encoding: 'utf8',
    });
    return { status, stdout };
  };

  for (const [name, settings] of Object.entries(SETTINGS)) {
    it(`fit a strict project with ${name} resolution`, () => {
      const { status, stdout } = compile(GOOD, settings);
      assert.equal(status, 0, stdout);
    });
  }

  for (const [name, [text, named]] of Object.entries(WRONG)) {
    it(`refuse ${name}`, () => {
      const start = /import/.test(text) ? '' : `import { start } from 'sluice';\n`;
      const { status, stdout } = compile(start + text, SETTINGS.bundler);
      assert.notEqual(status, 0);
      assert.match(stdout, new RegExp(`use\\.ts.*${named}`, 's'));
    });
  }
});
