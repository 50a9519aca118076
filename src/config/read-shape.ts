/** Says what is wrong with one place of the configuration. */
export type Report = (path: string, sentence: string) => void;

type Source = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Source =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a value by its shape (see `shape.ts`): absent is the default, unclear is reported and read as what protects. */
export const readShape = (shape: unknown, value: unknown, path: string, report: Report): unknown => {
  /** The value if it is right, else the default, or what protects where that does not. */
  const check = (isRight: boolean, absent: unknown, unclear = absent) => {
    if (!isRight && value !== undefined) report(path, 'is not understood: read as what protects readers');
    return isRight ? value : value === undefined ? absent : unclear;
  };

  if (Array.isArray(shape)) {
    const items = check(Array.isArray(value), []) as readonly unknown[];
    return items.map((item, index) => readShape(shape[0], item, `${path}[${index}]`, report)).filter(Boolean);
  }
  if (isObject(shape)) {
    const source = check(isObject(value), {}) as Source;
    // Without a prototype, so that nothing a page puts on `Object.prototype` is read as a setting.
    const result: Record<string, unknown> = Object.assign(Object.create(null), source);
    for (const key of Object.keys('*' in shape ? source : shape)) {
      result[key] = readShape(shape['*'] ?? shape[key], result[key], path ? `${path}.${key}` : key, report);
    }
    return result;
  }
  if (typeof shape === 'string' && shape.includes('|')) {
    const options: readonly unknown[] = shape.split('|');
    return check(options.includes(value), options[0], options[1] === 'child' ? 'child' : options[0]);
  }
  if (shape === null) return check(value === null || typeof value === 'string', null);
  const isCount = typeof value !== 'number' || value >= 1;
  return check(typeof value === typeof shape && isCount, shape, path.endsWith('.sale') || shape);
};
