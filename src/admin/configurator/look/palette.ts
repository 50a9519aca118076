import type { Look } from '../draft/types.js';
import { contrast } from './contrast.js';
import { mix } from './mix.js';
import { readColor } from './read-color.js';
import type { Rgb } from './read-color.js';

/** The colors of one scheme. */
export interface Palette {
  readonly surface: Rgb;
  readonly ink: Rgb;
  readonly muted: Rgb;
  readonly accent: Rgb;
  readonly onAccent: Rgb;
  readonly choice: Rgb;
  readonly onChoice: Rgb;
  readonly choiceHover: Rgb;
}

/** What the notice has by itself, in light and in dark. */
const OWN = {
  light: {
    surface: '#ffffff',
    ink: '#1c1a17',
    muted: '#5b564e',
    accent: '#1d4f8c',
    choice: '#1c1a17',
    choiceHover: '#3d3933',
  },
  dark: {
    surface: '#1d1c1a',
    ink: '#f3f0ea',
    muted: '#b9b3a8',
    accent: '#93bdf5',
    choice: '#f3f0ea',
    choiceHover: '#d6d1c7',
  },
} as const;

const DARK: Rgb = [28, 26, 23];
const LIGHT: Rgb = [255, 255, 255];

/** The darker or lighter of our two inks, whichever is read better on a color. */
const inkOn = (color: Rgb): Rgb => (contrast(color, LIGHT) >= contrast(color, DARK) ? LIGHT : DARK);

/** All colors of a scheme; what cannot be read as a color stays as it comes. */
export const palette = (look: Look, scheme: 'light' | 'dark'): Palette => {
  const own = OWN[scheme];
  const read = (text: string, otherwise: string) =>
    readColor(text) ?? (readColor(otherwise) as Rgb);
  const choice = read(scheme === 'light' ? look.choice : look.choiceDark, own.choice);
  const accent = read(scheme === 'light' ? look.accent : look.accentDark, own.accent);
  const onChoice = inkOn(choice);
  return {
    surface: read('', own.surface),
    ink: read('', own.ink),
    muted: read('', own.muted),
    accent,
    onAccent: inkOn(accent),
    choice,
    onChoice,
    // Towards the surface of its ink's opposite: the words on it stay as readable.
    choiceHover: mix(choice, onChoice === LIGHT ? LIGHT : DARK, 0.14),
  };
};
