import { valueAt } from '../../check/value-at.js';
import type { Change } from './changes.js';

const put = (
  from: unknown,
  [step, ...rest]: Change['at'],
  next: (old: unknown) => unknown,
): unknown => {
  if (step === undefined) return next(from);
  if (Array.isArray(from))
    return from.map((item, index) => (index === step ? put(item, rest, next) : item));
  const object = from as Record<string, unknown>;
  const value = put(object[step], rest, next);
  if (value !== undefined) return { ...object, [step]: value };
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== step));
};

/** A copy of a JSON value with changes made. */
export const withChanges = (from: unknown, made: readonly Change[]): unknown =>
  made.reduce((value, { at, list, value: next }) => {
    if (!list) return put(value, at, () => next);
    const old = valueAt(value, at) as unknown[];
    return put(value, at, () => [
      ...old.slice(0, list.start),
      ...list.items,
      ...old.slice(list.start + list.count),
    ]);
  }, from);
