import type { History } from './types.js';

/** So many steps are kept. */
const LONGEST = 200;

/** Takes a new value; a further step `about` the same thing takes the place of the last one. */
export const commit = <T>(
  { past, present, about: last, future }: History<T>,
  next: T,
  about: string | null,
): History<T> => {
  if (next === present) return { past, present, about: last, future };
  const isFurther = about !== null && about === last && past.length > 0;
  return {
    past: isFurther ? past : [...past, present].slice(-LONGEST),
    present: next,
    future: [],
    about,
  };
};
