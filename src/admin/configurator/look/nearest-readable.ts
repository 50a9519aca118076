import { contrast } from './contrast.js';
import { mix } from './mix.js';
import type { Rgb } from './read-color.js';

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

/** The nearest color of the same hue that reaches a contrast on its ground: darker on light, lighter on dark. */
export const nearestReadable = (color: Rgb, ground: Rgb, wanted: number): Rgb => {
  const end = contrast(BLACK, ground) > contrast(WHITE, ground) ? BLACK : WHITE;
  for (let share = 0; share < 1; share += 0.02) {
    const found = mix(color, end, share);
    // A little more than is needed, so that rounding elsewhere takes nothing away.
    if (contrast(found, ground) >= wanted + 0.1) return found;
  }
  return end;
};
