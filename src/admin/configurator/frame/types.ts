import type { Config } from '../../../config/types.js';
import type { Change } from '../history/changes.js';

/** A part of the notice that the preview can show. */
export type Part = 'banner' | 'dialog' | 'video' | 'link';

/** What the preview's frame is told to show, in a fresh window. */
export interface Show {
  readonly kind: 'show';
  readonly id: number;
  readonly config: Config;
  /** Where the reader is; `null` where that is not known. */
  readonly region: string | null;
  /** The browser sends Global Privacy Control. */
  readonly signal: boolean;
  readonly part: Part;
  readonly language: string;
  /** Our words in that language; `null` in English, and where there are none. */
  readonly words: Readonly<Record<string, string | undefined>> | null;
  readonly direction: 'ltr' | 'rtl';
  readonly scheme: 'light' | 'dark';
  /** Custom properties of the look. */
  readonly style: readonly (readonly [string, string])[];
  readonly linkWords: string;
}

/** What has changed since, where the same window can draw it. */
export interface Update extends Pick<Show, 'id' | 'scheme' | 'style'> {
  readonly kind: 'update';
  readonly changes: readonly Change[];
  /** Nothing is decided otherwise: it is only how things are called and how they look. */
  readonly decidesTheSame: boolean;
}

/** What the frame answers. `stale`: somebody has pressed something in it, so that an update would not show what a reader sees first. */
export interface Shown {
  readonly kind: 'ready' | 'shown' | 'stale';
  /** Of the `Show` or `Update` that is shown; 0 before. */
  readonly id: number;
  readonly model: string;
  readonly optedOut: boolean;
  /** Part of the screen that the first layer covers, in percent; 0 where there is none. */
  readonly covers: number;
}
