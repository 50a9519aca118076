import { ALL, ALL_SALE, isPermission } from './record.js';
import type { Marks, Refuser } from './record.js';
import type { Subject } from './subjects.js';

/** Who refuses a subject, by its own name or by a wildcard that reaches it. */
export const refusalOf = (marks: Marks, { id, sale, own }: Subject): Refuser | undefined =>
  [marks[id], sale && marks[ALL_SALE], own && marks[ALL]].find(
    (mark) => mark && !isPermission(mark),
  ) as Refuser | undefined;
