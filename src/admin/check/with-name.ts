type Step = string | number;

/** A copy of a JSON value in which one key has another name; it stays where it is among the others. */
export const withName = (from: unknown, steps: readonly Step[], name: string): unknown => {
  const [step, ...rest] = steps;
  if (step === undefined || typeof from !== 'object' || from === null) return from;
  if (Array.isArray(from))
    return from.map((item, index) => (index === step ? withName(item, rest, name) : item));
  return Object.fromEntries(
    Object.entries(from)
      .filter(([key]) => rest.length > 0 || key === step || key !== name)
      .map(([key, value]) =>
        key !== step
          ? [key, value]
          : rest.length
            ? [key, withName(value, rest, name)]
            : [name, value],
      ),
  );
};
