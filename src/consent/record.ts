import type { Model } from '../config/types.js';
import type { How, Refuser } from './types.js';

/** A moment in whole seconds since 1970, UTC. */
export type Seconds = number;

/** The reader's choice as it is kept. Refusals may be wildcards and so reach what is added later; permissions never are. */
export interface ConsentRecord {
  readonly model: Model;
  /** ISO 3166 code, or empty where unknown. */
  readonly region: string;
  readonly revision: number;
  /** Time of the reader's last choice; `null` before one. */
  readonly decidedAt: Seconds | null;
  /** Time of the last refusal of anything that counts as sale; first sight, for a signal. */
  readonly optedOutAt: Seconds | null;
  readonly how: How | null;
  /** The browser's signal was on at the last choice. */
  readonly signal: boolean;
  /** Category and vendor ids allowed by the reader. */
  readonly granted: readonly string[];
  /** Those of them allowed in two steps while the signal was on: only they withstand it. */
  readonly confirmed: readonly string[];
  /** Category and vendor ids, or the wildcards `*` (all but required) and `*sale`, by who refused. */
  readonly refused: Readonly<Record<Refuser, readonly string[]>>;
  /** When and how often the notice was closed without a choice. */
  readonly seen: { readonly at: Seconds; readonly times: number } | null;
  /** Random id, new at each decision; `null` without `record.endpoint`. */
  readonly id: string | null;
}

/** What a browser may hold: a record, none (a first visit), or something that cannot be read (never a first visit). */
export type Reading = ConsentRecord | 'none' | 'unreadable';

/** Refuses all but the required. */
export const ALL = '*';
/** Refuses all that counts as sale or sharing. */
export const ALL_SALE = '*sale';

export const EMPTY_RECORD: ConsentRecord = {
  model: 'opt-in',
  region: '',
  revision: 0,
  decidedAt: null,
  optedOutAt: null,
  how: null,
  signal: false,
  granted: [],
  confirmed: [],
  refused: { choice: [], signal: [], account: [], group: [] },
  seen: null,
  id: null,
};
