const isTest = (file) => /\.test\.(?:ts|html|mjs)$/.test(file);
const isSource = (file) => file.startsWith('src/');
const isOwn = (file) => file !== 'package-lock.json';

const skipped = /\.skip\(\s*(['"`])(?<name>(?:\\.|(?!\1).)*)\1/g;

const rules = [
  [isTest, /\.only\(/g, 'runs only a part of the tests'],
  [isTest, /\b(?:waitForTimeout|sleep|aTimeout)\(/g, 'sleeps: wait for an event'],
  [
    isTest,
    /new Promise\(\s*\(?(\w+)\)?\s*=>\s*\{?\s*(?:window\.)?setTimeout\(\s*\1\s*,\s*[1-9]/g,
    'sleeps: wait for an event, or say above it why there is none (“no event”)',
  ],
  [isSource, /\b(?:TODO|FIXME|XXX)\b/g, 'leaves work for later: do it, or open an issue'],
  [
    isOwn,
    /(?<![\w.:/~-])\/(?:home|root|Users|work)\/[\w.-]+|\b[A-Z]:\\+Users\b/g,
    'names a place on one machine',
  ],
];

const excused = /no event/i;

/** What should not be committed, as `file:line` sentences. */
export const hygieneProblems = (file, text) => {
  const lines = text.split('\n');
  const lineOf = (index) => text.slice(0, index).split('\n').length;
  const say = (index, what) => `${file}:${lineOf(index)} ${what}`;

  const problems = rules.flatMap(([applies, pattern, what]) =>
    applies(file)
      ? [...text.matchAll(pattern)]
          .filter(({ index }) => {
            const line = lineOf(index);
            const near = lines.slice(Math.max(0, line - 3), line).join('\n');
            return !(what.startsWith('sleeps') && excused.test(near));
          })
          .map(({ index }) => say(index, what))
      : [],
  );
  const unexplained = isTest(file)
    ? [...text.matchAll(skipped)].filter(({ groups }) => !/: |\bbecause\b/.test(groups.name))
    : [];
  return [
    ...problems,
    ...unexplained.map(({ index }) =>
      say(index, 'is skipped without a reason in its name (“…: reason” or “… because …”)'),
    ),
  ];
};
