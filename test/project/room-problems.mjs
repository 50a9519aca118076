import { posix } from 'node:path';
import { valueImportsOf } from './imports-of.mjs';
import { withoutComments } from './source-text.mjs';

const lineLimit = 250;
const refusedWords = ['and', 'util', 'utils', 'helper', 'helpers', 'manager'];

const listed = (names) =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('');

/** What is wrong with where `file` (its path in src/) takes its values from. */
export const importProblems = (file, text, rooms) => {
  const room = file.split('/')[0];
  if (!file.includes('/')) return [`${file} stands in no room: src/ holds folders only`];
  const rule = rooms[room];
  if (!rule) return [`${file}: there is no room ${room}; rooms are ${listed(Object.keys(rooms))}`];

  const problemOf = (specifier) => {
    if (!specifier.startsWith('.')) {
      const allowed = rule.packages.some(
        (name) => name === '*' || specifier === name || specifier.startsWith(`${name}/`),
      );
      if (allowed) return [];
      const may = rule.packages.length > 0 ? `only ${listed(rule.packages)}` : 'no package';
      return [`${file} imports a value from ${specifier}: ${room} may import ${may}`];
    }
    const target = posix.join(posix.dirname(file), specifier);
    if (target.startsWith('..')) return [`${file} imports a value from outside src: ${specifier}`];
    const from = target.split('/')[0];
    if (from === room || rule.from.includes(from) || rule.from.includes('*')) return [];
    const may = rule.from.length > 0 ? `may import from ${listed(rule.from)}` : 'imports no values';
    return [`${file} imports a value from ${target}: ${room} ${may}`];
  };
  return valueImportsOf(text).flatMap(problemOf);
};

/** What is wrong with a file's name, length and exports. */
export const formProblems = (file, text) => {
  const words = file.split(/[/.-]/);
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  const code = withoutComments(text);
  return [
    ...refusedWords
      .filter((word) => words.includes(word))
      .map((word) => `${file} has “${word}” in its name: look for two things in one`),
    ...(lines > lineLimit ? [`${file} has ${lines} lines, over ${lineLimit}`] : []),
    ...(/\bexport\s+default\b|\bas\s+default\b/.test(code)
      ? [`${file} has a default export: exports have names`]
      : []),
    ...(/^\s*(?:export\s+)?(?:const\s+)?enum\s+\w/m.test(code)
      ? [`${file} has an enum: use a union of strings`]
      : []),
  ];
};
