/**
 * A value of JSON as code. Objects have no prototype, as where settings are read in the page: nothing that a page puts on
 * `Object.prototype` is a setting.
 */
export const literalOf = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literalOf).join()}]`;
  if (typeof value !== 'object' || value === null)
    // An unclear revision is `NaN`, which JSON has no word for.
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
  const members = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    // In brackets, `__proto__` is a key as any other.
    .map(([key, one]) => `[${JSON.stringify(key)}]:${literalOf(one)}`);
  return `{${['__proto__:null', ...members].join()}}`;
};
