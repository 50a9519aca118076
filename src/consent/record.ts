import type { Model } from '../config/types.js';
import type { Because, How } from './types.js';

/** A moment in whole seconds since 1970, UTC. */
export type Seconds = number;

/** Who refused: the reader, or in the reader's name the browser's signal, an account, a sister title. */
export type Refuser = Extract<Because, 'choice' | 'signal' | 'account' | 'group'>;

/**
 * What a record says of a name: by whom it is refused, or that it is permitted; `confirmed` in two steps while the browser's
 * signal was on, and only that withstands the signal.
 */
export type Mark = Refuser | 'permitted' | 'confirmed';

/** Marks by category or vendor id, or by the wildcards `*` (all but required) and `*sale`, which only refusals may use. */
export type Marks = Readonly<Record<string, Mark>>;

/** The reader's choice as it is kept. */
export interface ConsentRecord {
  readonly model: Model;
  /** ISO 3166 code, or empty where unknown. */
  readonly region: string;
  readonly revision: number;
  /** Where the last choice was made; empty before one. */
  readonly how: How | '';
  /** Time of the reader's last choice; 0 before one. */
  readonly decidedAt: Seconds;
  /** Time of the last refusal of anything that counts as sale; first sight, for a signal. 0 where nothing of it is refused. */
  readonly optedOutAt: Seconds;
  /** When the account opted out whose refusal was last taken over; 0 where none was, or it has been lifted. */
  readonly accountAt: Seconds;
  /** 1 if the browser's signal was on at the last choice. */
  readonly gpc: 0 | 1;
  /** When the notice was last closed without a choice, and how often. */
  readonly seenAt: Seconds;
  readonly seen: number;
  /** Random id, new at each decision; empty without `record.endpoint`. */
  readonly id: string;
  readonly marks: Marks;
}

/** What a browser may hold: a record, none (a first visit), or something that cannot be read (never a first visit). */
export type Reading = ConsentRecord | 'none' | 'unreadable';

/** Refuses all but the required. */
export const ALL = '*';
/** Refuses all that counts as sale or sharing. */
export const ALL_SALE = '*sale';

export const isPermission = (mark: Mark | undefined): boolean =>
  mark === 'permitted' || mark === 'confirmed';
