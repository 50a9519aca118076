import { PROTECTIVE } from './shape.js';

/** Says what is wrong with one place of the configuration. */
export type Report = (path: string, sentence: string) => void;

type Source = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Source =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a value by its shape (see `shape.ts`): absent is the default, unclear is reported and read as what protects. */
export const readShape = (
  shape: unknown,
  value: unknown,
  path: string,
  report: Report,
): unknown => {
  /** The value if it is right, else the default, or what protects where that does not. */
  const check = (isRight: boolean, absent: unknown) => {
    if (!isRight && value !== undefined)
      report(path, 'is not understood: read as what protects readers');
    if (isRight || value === undefined) return value ?? absent;
    return PROTECTIVE[path.replace(/\[\d+]/, '')] ?? absent;
  };

  if (Array.isArray(shape)) {
    const items = check(Array.isArray(value), []) as readonly unknown[];
    return Array.from(items, (item, index) =>
      readShape(shape[0], item, `${path}[${index}]`, report),
    );
  }
  if (isObject(shape)) {
    const source = check(isObject(value), {}) as Source;
    // Without a prototype, so that nothing a page puts on `Object.prototype` is read as a setting.
    const result: Record<string, unknown> = Object.assign(Object.create(null), source);
    const isFree = Object.hasOwn(shape, '*');
    for (const key of Object.keys(isFree ? source : shape)) {
      result[key] = readShape(
        shape[isFree ? '*' : key],
        result[key],
        path ? `${path}.${key}` : key,
        report,
      );
    }
    return result;
  }
  if (typeof shape === 'string' && shape.includes('|')) {
    const options: readonly unknown[] = shape.split('|');
    // Where nothing is one of the words, `null` says it too.
    return check(options.includes(value ?? ''), options[0]);
  }
  if (shape === null) return check(value === null || typeof value === 'string', null);
  // Whole, and of a size that a record and a date can hold; a refusal must outlive 12 months (contract §7).
  const least = path === 'record.days' ? 367 : 1;
  const isCount = Number.isInteger(value) && Number(value) >= least && Number(value) < 9e7;
  return check(typeof value === typeof shape && (typeof value !== 'number' || isCount), shape);
};
