/** Whoever has that share of the others below: 0 is the smallest, 0.5 the middle one. */
export const at = (share) => (list) =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length * share)];

export const median = at(0.5);
