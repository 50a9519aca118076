import type { Look } from '../draft/types.js';
import { contrast } from './contrast.js';
import { palette } from './palette.js';

/** One pair of colors that people have to tell apart. */
export interface Ratio {
  readonly what: string;
  readonly value: number;
  /** The least that WCAG 2.2 asks for. */
  readonly needed: number;
}

/** Every contrast of a scheme, measured. */
export const ratios = (look: Look, scheme: 'light' | 'dark'): readonly Ratio[] => {
  const colors = palette(look, scheme);
  const { surface, ink, muted, accent, onAccent, choice, onChoice } = colors;
  return [
    { what: 'Text on background', value: contrast(ink, surface), needed: 4.5 },
    { what: 'Quiet text on background', value: contrast(muted, surface), needed: 4.5 },
    { what: 'Words on choice buttons', value: contrast(onChoice, choice), needed: 4.5 },
    { what: 'Choice buttons on background', value: contrast(choice, surface), needed: 3 },
    { what: 'Links on background', value: contrast(accent, surface), needed: 4.5 },
    { what: 'Mark on switches', value: contrast(onAccent, accent), needed: 3 },
  ];
};
