import type { Model } from '../../../config/types.js';

export interface Preset {
  readonly name: string;
  readonly regions: Readonly<Record<string, Model>>;
  /** Region of a reader of whom nothing is known. */
  readonly otherwise: string | null;
}

/** Where most sites begin. */
export const PRESETS: readonly Preset[] = [
  {
    name: 'News site, readers in the US and Europe',
    regions: { US: 'opt-out', EU: 'opt-in', GB: 'opt-in', '*': 'opt-in' },
    otherwise: null,
  },
  {
    name: 'News site, US readers only',
    regions: { US: 'opt-out', '*': 'opt-in' },
    otherwise: 'US',
  },
  {
    name: 'Readers all over the world',
    regions: {
      US: 'opt-out',
      EU: 'opt-in',
      GB: 'opt-in',
      CH: 'opt-in',
      BR: 'opt-in',
      CA: 'opt-in',
      '*': 'opt-in',
    },
    otherwise: null,
  },
  {
    name: 'Ask first everywhere',
    regions: { US: 'opt-in', EU: 'opt-in', GB: 'opt-in', '*': 'opt-in' },
    otherwise: null,
  },
];
