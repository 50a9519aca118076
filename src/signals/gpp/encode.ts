/** Values of a segment's fields by name. */
export type Fields = Readonly<Record<string, number | boolean | readonly number[]>>;

/** A section as it stands in the string. */
export interface EncodedSection {
  readonly id: number;
  readonly text: string;
}

/** Largest first; enough for ids up to 33. */
const FIBONACCI = [21, 13, 8, 5, 3, 2, 1];

const binary = (value: number, width: number) => value.toString(2).padStart(width, '0');

/**
 * Filled up to whole bytes, as IAB's library does: the form in the wild, up to one letter longer than the specification's.
 * The two letters in which URL-safe base64 differs cannot occur: sections hold no value 3, and no header of ours has them.
 */
const base64 = (bits: string) => {
  const bytes = `${bits}0000000`.match(/.{8}/g) as string[];
  return btoa(String.fromCharCode(...bytes.map((byte) => parseInt(byte, 2)))).replace(/=/g, '');
};

/** Fibonacci (Zeckendorf) code: a `1` for each number used, smallest first, and one more `1`. */
const fibonacci = (value: number) => {
  let rest = value;
  let code = '';
  for (const number of FIBONACCI) {
    const isUsed = rest >= number;
    if (isUsed) rest -= number;
    if (isUsed || code) code = +isUsed + code;
  }
  return `${code}1`;
};

/** Versions take six bits, the flag Gpc one, every other value two. */
const widthOf = (name: string) => (/Version/.test(name) ? 6 : name === 'Gpc' ? 1 : 2);

/** A section's text from its segments' values, which stand in the order of their fields. */
export const encodeSection = (segments: readonly Fields[]): string =>
  segments
    .map((fields) =>
      base64(
        Object.entries(fields)
          .flatMap(([name, value]) =>
            [value].flat().map((one) => binary(Number(one), widthOf(name))),
          )
          .join(''),
      ),
    )
    .join('.');

/** The whole string: the header (type 3, version 1, ids as a Fibonacci range) and the sections, which come by ascending id. */
export const encodeGpp = (sections: readonly EncodedSection[]): string => {
  const ids = sections.map(({ id }) => id);
  let items = 0;
  let last = 0;
  let bits = '';
  for (let index = 0; index < ids.length; items++) {
    const start = ids[index] as number;
    let end = start;
    while (ids[++index] === end + 1) end++;
    bits += +(end > start) + fibonacci(start - last);
    if (end > start) bits += fibonacci(end - start);
    last = end;
  }
  const header = base64(binary(3, 6) + binary(1, 6) + binary(items, 12) + bits);
  return [header, ...sections.map(({ text }) => text)].join('~');
};
