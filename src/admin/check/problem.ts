import type { Fix } from './fix.js';

/** One finding about a configuration: where, what, and what to do. Written for somebody who does not write programs. */
export interface Problem {
  /** Where it stands, as one would write it: `vendors[2].domains[0]`; empty for the whole file. */
  readonly path: string;
  /** What is wrong, in one sentence. */
  readonly sentence: string;
  /** What to do, in one sentence. */
  readonly remedy: string;
  /** `error`: the page reads it otherwise than it is meant, or the law is not met. `advice`: worth a look. */
  readonly severity: 'error' | 'advice';
  /** The remedy as a change, where it needs no further answer. */
  readonly fix?: Fix;
}
