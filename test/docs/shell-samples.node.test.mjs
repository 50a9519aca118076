import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PAGES, samplesIn, textOf } from './samples.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const OWN = ['install', 'ci', 'pack', 'test', 'start'];

const helps = new Map();
const helpOf = (words) => {
  const key = words.join(' ');
  if (!helps.has(key)) {
    const { status, stdout } = spawnSync(
      process.execPath,
      [`${root}dist/cli.js`, ...words, '--help'],
      { encoding: 'utf8', env: { ...process.env, COLUMNS: '200' } },
    );
    helps.set(key, status === 0 ? stdout : '');
  }
  return helps.get(key);
};

/** What is wrong with one command, or nothing. */
const faultOf = (line) => {
  const [program, ...words] = line.trim().split(/\s+/);
  if (program === 'npx' && words[0] === 'sluice') return faultOfOwn(words.slice(1));
  if (program === 'sluice') return faultOfOwn(words);
  if (program === 'npm') {
    const [first, name] = words;
    if (first === 'run')
      return scripts[name?.replace('--silent', words[2])] ? '' : `no script ${name}`;
    return OWN.includes(first) ? '' : `npm ${first}`;
  }
  if (program === 'node') {
    const file = words.find((word) => !word.startsWith('-'));
    return existsSync(root + file) ? '' : `no file ${file}`;
  }
  return '';
};

const faultOfOwn = (words) => {
  const commands = [];
  for (const word of words) {
    if (!/^[a-z]+$/.test(word)) break;
    if (!new RegExp(`^ {2}${word}\\b`, 'm').test(helpOf(commands).split('Commands:')[1] ?? ''))
      break;
    commands.push(word);
  }
  if (commands.length === 0 && words.length > 0 && !words[0].startsWith('-'))
    return `no command ${words[0]}`;
  const help = helpOf(commands);
  const missing = words.filter(
    (word) => word.startsWith('--') && !help.includes(`${word.split('=')[0]} `),
  );
  return missing.length > 0 ? `${commands.join(' ')} has no ${missing.join(', ')}` : '';
};

const linesOf = (text) =>
  text
    .split('\n')
    .flatMap((line) => line.replace(/(^|\s)#.*/, '').split(/&&|\|\||;/))
    .filter((line) => line.trim());

describe('each command in the documentation', () => {
  it('is one that the program has, in the fences', () => {
    const samples = samplesIn('sh');
    assert.ok(samples.length > 5);
    const faults = samples.flatMap(({ at, text }) =>
      linesOf(text).map((line) => [at, line, faultOf(line)]),
    );
    assert.deepEqual(
      faults.filter(([, , fault]) => fault),
      [],
    );
  });

  it('is one that the program has, in the sentences', () => {
    const faults = PAGES.flatMap((page) =>
      [...textOf(page).matchAll(/`((?:npx sluice|sluice|npm run|npm start) [^`\n]+)`/g)].map(
        ([, line]) => [page, line, faultOf(line)],
      ),
    );
    assert.ok(faults.length > 10);
    assert.deepEqual(
      faults.filter(([, , fault]) => fault),
      [],
    );
  });
});
