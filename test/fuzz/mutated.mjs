import * as fc from 'fast-check';

const NASTY = [
  '%',
  '%00',
  '%zz',
  '\0',
  '\t',
  '\n',
  '\u202e',
  '\ud800',
  '…',
  '"',
  "'",
  '<',
  '>',
  '&',
  '=',
  '.',
  '~',
  '*',
  '*sale',
  '-',
  '_',
  '__proto__',
  'constructor',
  'null',
  'true',
  '-1',
  '1e999',
  '[]',
  '{}',
  '\\',
  '/',
  '//',
  '@',
  ':',
  '#',
  '?',
  ';',
  ',',
];

const piece = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 6 }));
const place = fc.double({ min: 0, max: 1, noNaN: true });

/** One way to spoil a text: take a part out, put something in, repeat a part, turn a part round. */
const change = fc.record({
  kind: fc.constantFrom('cut', 'insert', 'repeat', 'replace', 'turn'),
  from: place,
  length: fc.integer({ min: 1, max: 40 }),
  times: fc.constantFrom(2, 2, 3, 5, 60),
  piece,
});

const apply = (text, { kind, from, length, times, piece: put }) => {
  const start = Math.floor(from * text.length);
  const [before, part, after] = [
    text.slice(0, start),
    text.slice(start, start + length),
    text.slice(start + length),
  ];
  if (kind === 'cut') return before + after;
  if (kind === 'insert') return before + put + part + after;
  if (kind === 'repeat') return before + part.repeat(times) + after;
  if (kind === 'turn') return before + Array.from(part).reverse().join('') + after;
  return before + put + after;
};

/** Texts that are near to these: whole, or spoilt in up to six places; and some that are near to nothing. */
export const mutated = (...texts) =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .tuple(fc.constantFrom(...texts), fc.array(change, { maxLength: 6 }))
        .map(([text, changes]) => changes.reduce(apply, text).slice(0, 20_000)),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  );

/** JSON values that are near to this one: any part may be something else. */
export const mutatedJson = (value) => {
  const other = fc.oneof(
    fc.constantFrom(
      null,
      true,
      false,
      0,
      -1,
      1e21,
      '',
      '__proto__',
      [],
      {},
      [[]],
      [null],
      'opt-sideways',
      ['*'],
    ),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const walk = (part) => {
    if (Array.isArray(part))
      return fc.oneof(
        { weight: 12, arbitrary: fc.tuple(...part.map(walk)) },
        { weight: 1, arbitrary: fc.constant([...part, ...part]) },
        { weight: 1, arbitrary: other },
      );
    if (part && typeof part === 'object')
      return fc.oneof(
        {
          weight: 12,
          arbitrary: fc.record(
            Object.fromEntries(Object.entries(part).map(([key, one]) => [key, walk(one)])),
            { requiredKeys: [] },
          ),
        },
        {
          weight: 8,
          arbitrary: fc
            .tuple(...Object.values(part).map(walk))
            .map((parts) =>
              Object.fromEntries(Object.keys(part).map((key, index) => [key, parts[index]])),
            ),
        },
        { weight: 1, arbitrary: other },
      );
    return fc.oneof({ weight: 12, arbitrary: fc.constant(part) }, { weight: 1, arbitrary: other });
  };
  return walk(value);
};
