import type { Draft } from '../draft/types.js';
import type { Finding, Repair, Step } from '../draft/finding.js';
import type { Store } from '../store.js';
import type { Tools } from './tools.js';

/** What every step is handed: what is edited, what was found, and how to ask for more. */
export interface View {
  readonly draft: Draft;
  readonly store: Store;
  readonly findings: readonly Finding[];
  readonly tools: Tools;
  /** The card that stands open, by its place: `vendors[2]`. */
  readonly opened: string;
  /** Opens a card, or closes it where it is open. */
  toggle(path: string): void;
  /** Goes to a step, and to a field of it. */
  go(step: Step, path?: string): void;
  /** Makes a repair. */
  repair(repair: Repair): void;
  /** Says something to everybody, also to those who listen. */
  say(text: string): void;
  /** Resolves when the step is drawn as the draft is now. */
  drawn(): Promise<void>;
}
