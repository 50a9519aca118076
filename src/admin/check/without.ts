/** A copy of a JSON value without the places named by pointers, so that what is left can be looked at as if all were right. */
export const without = (value: unknown, pointers: readonly string[]): unknown => {
  const gone = new Set(pointers);
  const copy = (from: unknown, at: string): unknown => {
    if (Array.isArray(from)) {
      // Holes would shift the others' places.
      return from.map((item, index) => {
        if (!gone.has(`${at}/${index}`)) return copy(item, `${at}/${index}`);
        return typeof item === 'string' ? '' : null;
      });
    }
    if (typeof from !== 'object' || from === null) return from;
    return Object.fromEntries(
      Object.entries(from)
        .map(
          ([key, item]) =>
            [key, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, item] as const,
        )
        .filter(([, pointer]) => !gone.has(pointer))
        .map(([key, pointer, item]) => [key, copy(item, pointer)]),
    );
  };
  return gone.has('') ? {} : copy(value, '');
};
