/** What stands in a place of a JSON value; `undefined` where nothing does. */
export const valueAt = (from: unknown, steps: readonly (string | number)[]): unknown =>
  steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    from,
  );
