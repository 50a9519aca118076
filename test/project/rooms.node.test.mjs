import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { formProblems, importProblems } from './room-problems.mjs';

/**
 * Each folder of src/ holds code about one thing and takes values only from the rooms and packages listed. Types may come from
 * anywhere. Changing this table is a design decision: argue it in the change.
 */
const rooms = {
  config: { from: [], packages: [] },
  consent: { from: [], packages: [] },
  storage: { from: [], packages: ['js-cookie'] },
  signals: { from: [], packages: [] },
  vendors: { from: [], packages: [] },
  gate: { from: ['config'], packages: [] },
  proof: { from: [], packages: [] },
  api: {
    from: ['config', 'consent', 'storage', 'signals', 'vendors', 'gate', 'proof'],
    packages: [],
  },
  link: { from: [], packages: [] },
  ui: { from: ['link'], packages: ['lit'] },
  // The admin's panel stands in a page, as `ui` does; like `admin`, it is never sent to a reader. `admin` is for Node, and takes no elements.
  panel: { from: ['config', 'consent', 'storage', 'proof', 'ui'], packages: ['lit'] },
  admin: { from: ['config', 'vendors', 'proof'], packages: ['*'] },
  entrypoints: { from: ['*'], packages: [] },
};

const source = fileURLToPath(new URL('../../src/', import.meta.url));

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name))
  .map((entry) => {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    return [relative(source, path).split(sep).join('/'), readFileSync(path, 'utf8')];
  });

const none = (problems) => assert.ok(problems.length === 0, `\n${problems.join('\n')}\n`);

describe('the rooms of the source', () => {
  it('take values only from where the table says', () => {
    assert.ok(files.length > 0);
    none(files.flatMap(([file, text]) => importProblems(file, text, rooms)));
  });

  it('hold short files with one thing each, named exports and no enum', () => {
    none(files.flatMap(([file, text]) => formProblems(file, text)));
  });
});

describe('the check of the rooms', () => {
  const check = (file, text) => importProblems(file, text, rooms);

  const refused = [
    [
      'gate/a.ts',
      "import { read } from '../storage/read.js';",
      /storage\/read\.js: gate may import from config/,
    ],
    [
      'gate/a.ts',
      "import type { A } from '../api/a.js';\nimport { b } from '../ui/b.js';",
      /ui\/b\.js/,
    ],
    ['consent/a.ts', "export { b } from '../config/b.js';", /consent imports no values/],
    ['consent/a.ts', "export * from '../config/b.js';", /config\/b\.js/],
    ['consent/a.ts', "const b = await import('../config/b.js');", /config\/b\.js/],
    ['consent/a.ts', "import '../config/b.js';", /config\/b\.js/],
    ['consent/a.ts', "import { type A } from '../config/a.js';", /config\/a\.js/],
    ['consent/a.ts', "import {\n  a,\n  b,\n} from '../config/a.js';", /config\/a\.js/],
    ['consent/a.ts', "const x = 1;import * as a from '../config/a.js';", /config\/a\.js/],
    ['ui/a.ts', "import { start } from '../api/start.js';", /ui may import from link/],
    ['ui/deep/a.ts', "import { start } from '../../api/start.js';", /api\/start\.js/],
    ['api/a.ts', "import { html } from 'lit';", /api may import no package/],
    ['gate/a.ts', "import Cookies from 'js-cookie';", /gate may import no package/],
    ['entrypoints/a.ts', "import { html } from 'lit/html.js';", /lit\/html\.js/],
    ['consent/a.ts', "import { a } from '../../test/a.js';", /outside src/],
    ['hall/a.ts', '', /there is no room hall/],
    ['a.ts', '', /stands in no room/],
  ];
  for (const [file, text, message] of refused) {
    it(`refuses ${file} with ${JSON.stringify(text)}`, () => {
      const problems = check(file, text);
      assert.equal(problems.length, 1);
      assert.match(problems[0], message);
    });
  }

  const accepted = [
    ['gate/a.ts', "import { read } from '../config/read.js';\nimport { b } from './b.js';"],
    [
      'gate/a.ts',
      "import type { A } from '../storage/a.js';\nexport type { B } from '../ui/b.js';",
    ],
    ['gate/a.ts', "// import { a } from '../ui/a.js';\n/* import '../ui/a.js'; */"],
    ['gate/a.ts', "let a: typeof import('../ui/a.js');\nconst u = 'https://x.example'; // '../ui'"],
    ['storage/a.ts', "import Cookies from 'js-cookie';"],
    ['ui/a.ts', "import { html } from 'lit';\nimport { x } from 'lit/decorators.js';"],
    ['admin/a.ts', "import { readFile } from 'node:fs/promises';\nimport x from 'anything';"],
    ['entrypoints/a.ts', "export { start } from '../api/start.js';\nimport '../ui/a.js';"],
  ];
  for (const [file, text] of accepted) {
    it(`accepts ${file} with ${JSON.stringify(text)}`, () => {
      assert.deepEqual(check(file, text), []);
    });
  }

  it('refuses long files, default exports, enums and names for two things', () => {
    assert.match(formProblems('ui/a.ts', 'x\n'.repeat(251))[0], /251 lines/);
    assert.deepEqual(formProblems('ui/brand.ts', 'x\n'.repeat(250)), []);
    assert.match(formProblems('ui/a.ts', 'export default class {}')[0], /default export/);
    assert.match(formProblems('ui/a.ts', 'export { a as default };')[0], /default export/);
    assert.match(formProblems('ui/a.ts', 'export enum A { B }')[0], /enum/);
    for (const name of ['read-and-write', 'dom-utils', 'cookie-manager', 'test-helpers']) {
      assert.match(formProblems(`ui/${name}.ts`, '')[0], /in its name/);
    }
  });
});
