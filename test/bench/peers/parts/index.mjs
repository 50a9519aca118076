import { insertions } from './insertions.mjs';
import { lists } from './lists.mjs';
import { memory } from './memory.mjs';
import { presses } from './presses.mjs';
import { releases } from './releases.mjs';
import { visits } from './visits.mjs';

/**
 * What is measured, in the order of the report. Each has `columns` and what to `measure` for one of them in one round: `figures` by
 * key, with their name and unit. `against`: the column that all are compared with; otherwise ours are, with the best peer. `share`:
 * one round of so many takes part in it, for those that take long.
 */
export const PARTS = { visits, presses, releases, memory, insertions, lists };
