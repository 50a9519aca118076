import type { createPageGate } from '../gate/page-gate.js';
import type { defineLink } from '../link/sluice-link.js';
import type { CreateSignal } from '../signals/types.js';
import type { LoadUi } from './surfaces.js';

/** What a bundle puts in: how the interface is fetched, the elements that need no interface, and what only some editions have. */
export interface Parts {
  readonly loadUi: LoadUi;
  readonly defineLink: typeof defineLink;
  /** Stops unmarked vendors. */
  readonly createPageGate?: typeof createPageGate;
  /** What speaks to the ad stack. */
  readonly signals?: readonly CreateSignal[];
}
