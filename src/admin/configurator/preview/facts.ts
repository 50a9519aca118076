import type { Shown } from '../frame/types.js';
import type { Part } from '../frame/types.js';

/** The largest share of a screen that each shape may cover, in percent: laptop, then phone. */
const LIMITS: Readonly<Record<string, readonly [number, number]>> = {
  bar: [13, 29],
  card: [11, 29],
};

export interface Situation {
  readonly part: Part;
  readonly device: 'phone' | 'desktop';
  readonly place: string;
  readonly signal: boolean;
  readonly shape: string;
}

/** What is true of what the preview shows, each with its name. */
export const facts = (
  { model, covers, optedOut }: Shown,
  { part, device, place, signal, shape }: Situation,
): readonly (readonly [name: string, text: string])[] => {
  const limit = LIMITS[model === 'opt-out' && shape === 'auto' ? 'bar' : shape];
  const screen = device === 'phone' ? 'phone' : 'laptop';
  return [
    ...(part === 'link'
      ? [['Link', 'same type, size and color as the links beside it'] as const]
      : signal
        ? [
            [
              'Browser signal on',
              `no banner${optedOut ? ', link says “Opt-out honored”' : ', counts as a no'}`,
            ] as const,
          ]
        : part === 'banner' && covers > 0
          ? [
              ['Covers', `${covers}% of a ${screen} screen`] as const,
              ...(limit && model === 'opt-out'
                ? [['Limit', `${limit[device === 'phone' ? 1 : 0]}%`] as const]
                : []),
            ]
          : []),
    ...(part === 'link' || signal
      ? []
      : model === 'opt-out'
        ? [
            [
              'Opt-out rule',
              covers > 0 ? '1 press to opt out, 1 to allow' : '2 presses to opt out, 2 to allow',
            ] as const,
          ]
        : model === 'opt-in'
          ? [['Opt-in rule', '1 press to reject, 1 to allow'] as const]
          : [['Notice', 'nobody is asked; the link opens the choices'] as const]),
    ['Seen by', `${place}, ${part === 'video' ? 'opted out' : 'no choice made yet'}`] as const,
  ];
};
