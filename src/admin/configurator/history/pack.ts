import { changes } from './changes.js';
import type { History } from './types.js';

/** So many steps to each side outlive a reload. */
const KEPT = 60;

/** A history as text: the present in full, every other step by what it changes. */
export const pack = ({ past, present, future }: History<unknown>): string => {
  const steps = (values: readonly unknown[]) =>
    values
      .slice(0, KEPT)
      .map((value, index) => changes(index ? values[index - 1] : present, value));
  return JSON.stringify({
    kept: 1,
    present,
    past: steps([...past].reverse()),
    future: steps(future),
  });
};
