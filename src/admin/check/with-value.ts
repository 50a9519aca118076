type Step = string | number;

const isEmpty = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length === 0;

/**
 * A copy of a JSON value with another value in one place; what is not on the way there stays the same object. `undefined` takes
 * the place out, and settings that are empty then with it.
 */
export const withValue = (from: unknown, steps: readonly Step[], value: unknown): unknown => {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(from) ? from : [];
    const next = withValue(list[step], rest, value);
    return next === undefined
      ? list.filter((_, index) => index !== step)
      : Object.assign([...list], { [step]: next });
  }
  const object = (typeof from === 'object' && from !== null ? from : {}) as Record<string, unknown>;
  const next = withValue(object[step], rest, value);
  if (next === undefined || (isEmpty(next) && value === undefined)) {
    return Object.fromEntries(Object.entries(object).filter(([key]) => key !== step));
  }
  return { ...object, [step]: next };
};
