/** Ways in groups of one page each: large enough to be quick, small enough that one that breaks its page breaks few others. */
export const batchesOf = (ways, size = 40) =>
  Array.from({ length: Math.ceil(ways.length / size) }, (_, index) =>
    ways.slice(index * size, (index + 1) * size),
  );
