import type { Rgb } from './read-color.js';

/** A color on its way to another: 0 is the first, 1 the second. */
export const mix = (from: Rgb, to: Rgb, share: number): Rgb =>
  from.map((part, index) => Math.round(part + ((to[index] ?? 0) - part) * share)) as unknown as Rgb;
