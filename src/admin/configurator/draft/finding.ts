import type { Draft } from './types.js';

/** The steps, in their order. */
export type Step =
  'laws' | 'purposes' | 'companies' | 'words' | 'look' | 'placement' | 'signals' | 'code';

/** A repair at the press of a button. */
export interface Repair {
  readonly label: string;
  readonly apply: (draft: Draft) => Draft;
}

/** One thing to mend or to look at, and where it is done. */
export interface Finding {
  /** The field: a place of the configuration, or of the look (`look.accent`). */
  readonly path: string;
  readonly step: Step;
  readonly sentence: string;
  readonly remedy: string;
  /** `error` keeps from publishing; `advice` does not. */
  readonly severity: 'error' | 'advice';
  readonly fixes: readonly Repair[];
}
