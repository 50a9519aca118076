import { removeTraces } from './remove-traces.js';
import type { Trace } from './remove-traces.js';
import { createTraceOwner } from './trace-owner.js';
import type { TraceOwner } from './trace-owner.js';

/** What refused companies keep in this browser. */
export interface CleanUp {
  /** Whose a name is. */
  readonly ownerOf: TraceOwner;
  /** Removes what can be removed at once, and returns what it found. */
  remove(): readonly Trace[];
}

/** Goes by what is allowed at the time. */
export const createCleanUp = (...known: Parameters<typeof createTraceOwner>): CleanUp => {
  const ownerOf = createTraceOwner(...known);
  return { ownerOf, remove: () => removeTraces(ownerOf) };
};
