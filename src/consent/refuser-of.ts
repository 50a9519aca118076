import { ALL, ALL_SALE } from './record.js';
import type { ConsentRecord } from './record.js';
import type { Refuser } from './types.js';

/** Which of a record's wildcards reach a category or vendor beside its own id. */
export interface Reach {
  /** `*sale` */
  readonly sale: boolean;
  /** `*` */
  readonly all: boolean;
}

/** In the order in which a refusal is told: the reader's own before those made in the reader's name by a sister or a signal. */
const REFUSERS: readonly Refuser[] = ['account', 'choice', 'group', 'signal'];

/** Who refused a category or vendor in this record, or `null`. */
export const refuserOf = (
  { refused }: Pick<ConsentRecord, 'refused'>,
  id: string,
  { sale, all }: Reach,
): Refuser | null =>
  REFUSERS.find((refuser) =>
    refused[refuser].some((name) => name === id || (sale && name === ALL_SALE) || (all && name === ALL)),
  ) ?? null;
