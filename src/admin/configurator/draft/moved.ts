/** A list with one item moved up (−1) or down (1); the same at its end. */
export const moved = <T>(list: readonly T[], index: number, by: -1 | 1): readonly T[] => {
  const item = list[index];
  const other = list[index + by];
  if (item === undefined || other === undefined) return list;
  return list.map((one, at) => (at === index ? other : at === index + by ? item : one));
};
