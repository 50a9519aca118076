import type { Look } from '../draft/types.js';
import { palette } from './palette.js';
import { readColor } from './read-color.js';
import { writeColor } from './write-color.js';

/** Custom properties with their values, in the order in which they are written. */
export type Declarations = readonly (readonly [name: string, value: string])[];

/** What the look comes to in a style sheet; nothing where all is as it comes. */
export const lookStyle = (look: Look): Declarations => {
  const light = palette(look, 'light');
  const dark = palette(look, 'dark');
  const pair = (key: keyof typeof light): string =>
    `light-dark(${writeColor(light[key])}, ${writeColor(dark[key])})`;
  const hasColor = (...texts: string[]) => texts.some((text) => readColor(text));
  return [
    ...(hasColor(look.choice, look.choiceDark)
      ? ([
          ['--sluice-choice', pair('choice')],
          ['--sluice-on-choice', pair('onChoice')],
          ['--sluice-choice-hover', pair('choiceHover')],
        ] as const)
      : []),
    ...(hasColor(look.accent, look.accentDark)
      ? ([
          ['--sluice-accent', pair('accent')],
          ['--sluice-on-accent', pair('onAccent')],
        ] as const)
      : []),
    ...(look.font ? ([['--sluice-font', look.font]] as const) : []),
    ...(look.corners
      ? ([
          ['--sluice-radius', `${look.corners}px`],
          ['--sluice-radius-control', `${Math.min(Number(look.corners), 4)}px`],
        ] as const)
      : []),
    ...(/^\d{1,3}$/.test(look.offset)
      ? ([
          ['--sluice-offset-block', `${look.offset}px`],
          ['--sluice-offset-inline', `${look.offset}px`],
        ] as const)
      : []),
  ];
};
