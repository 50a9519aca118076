import type { Visit } from '../../audit/types.js';

/** What a visit to a live page tells a check. */
export interface SeenPage {
  readonly url: string;
  /** Version of the Sluice that runs there; `null` where none does. */
  readonly version: string | null;
  /** The configuration that stands in the page, as text; `null` where it is baked in or missing. */
  readonly configText: string | null;
  /** Lines that Sluice has written to the console. */
  readonly lines: readonly string[];
  /** What the page's own policy has refused: directive and address. */
  readonly violations: readonly { readonly directive: string; readonly blocked: string }[];
  readonly link: Visit['link'];
  readonly referrerPolicy: string;
  /** The barrier's line is in the HTML (contract §1). */
  readonly hasBarrier: boolean;
}
