import { SECTIONS } from './sections.js';

const bitsOf = (text: string) =>
  Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (byte) =>
    (byte.charCodeAt(0) + 256).toString(2).slice(1),
  ).join('');

/** A number in Fibonacci code: smallest first, closed by one more `1`. */
const numberOf = (code: string) => {
  let [sum, value, next] = [0, 1, 2];
  for (const bit of code.slice(0, -1)) {
    sum += Number(bit) * value;
    [value, next] = [next, value + next];
  }
  return sum;
};

/** The ids of a header's sections: a `0` and one number, or a `1` and two for a range, each counted from the one before. */
const idsOf = (header: string) => {
  const ids: number[] = [];
  let last = 0;
  const items = bitsOf(header)
    .slice(24)
    .matchAll(/0(\d*?11)|1(\d*?11)(\d*?11)/gy);
  for (const [, one, start, length] of items) {
    ids.push((last += numberOf(one ?? start ?? '')));
    // No more than there are: a spoilt header may claim billions.
    for (let more = numberOf(length ?? ''); more > 0 && ids.length < 99; more--) ids.push(++last);
  }
  return ids;
};

/**
 * Whether a GPP string opts out of sale, sharing or targeted advertising, in any section for the US (US Privacy among them).
 * Throws where it is none.
 */
export const refusesSale = (text: string): boolean => {
  const [header = '', ...sections] = text.split('~');
  return (
    header.startsWith('DB') &&
    idsOf(header).some((id, index) => {
      const section = sections[index] ?? '';
      if (id === 6) return section[2] === 'Y';
      const found = /[SHT]+/.exec(SECTIONS[id - 7]?.layout ?? '');
      if (!found) return false;
      // The version takes six bits, each field behind it two.
      const start = 4 + 2 * found.index;
      const values = bitsOf(section.split('.')[0] ?? '').slice(start, start + 2 * found[0].length);
      return /^(..)*01/.test(values);
    })
  );
};
