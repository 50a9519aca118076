import type { Rgb } from './read-color.js';

/** A color as `#RRGGBB`. */
export const writeColor = (color: Rgb): string =>
  `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
