/** The developer's manual: `window.sluice`, and the same names as exports of the ES module. */

import type { Config, Model } from '../config/types.js';
import type { AccountChoice, Answer, Decision } from '../consent/types.js';
import type { Leak, LogEntry, VerifyReport } from '../proof/types.js';

/** What is allowed, and why. Frozen: a new one is made at each change. */
export interface ConsentState {
  /** The law in force for this reader. */
  readonly model: Model;
  /** ISO 3166 code the model was chosen by, or `null` when the place is unknown. */
  readonly region: string | null;
  /** Everything that counts as sale or sharing is denied, by the reader or in the reader's name (never by default). */
  readonly optedOut: boolean;
  /** The browser sends Global Privacy Control. */
  readonly signal: boolean;
  /** Answer for each category, by id. */
  readonly categories: Readonly<Record<string, Decision>>;
  /** Answer for each vendor, by id. */
  readonly vendors: Readonly<Record<string, Decision>>;
  /** When the reader last chose (ISO 8601, UTC), or `null` before a choice. */
  readonly decidedAt: string | null;
  /** When something that counts as sale was last refused, for a signal first seen (ISO 8601, UTC), or `null`. */
  readonly optedOutAt: string | null;
  /** The configuration's revision. */
  readonly revision: number;
  /** Random id of the record, new at each decision; `null` without `record.endpoint`. */
  readonly recordId: string | null;
  /** The record is kept by the browser. `false`: it counts until the page is left. */
  readonly stored: boolean;
  /** A permission takes effect on the next load only. */
  readonly reloadNeeded: boolean;
}

/** Answers by category or vendor id. */
export type Choices = Readonly<Record<string, Answer>>;

export interface ChoiceOptions {
  /**
   * The site has asked the second question of opting back in itself. Counts only with `ui.ownQuestion: true`; otherwise a grant
   * after a refusal, or against the signal, opens our question.
   */
  readonly confirmed?: boolean;
}

/** A surface of the interface. */
export type Surface = 'preferences' | 'banner';

export interface Sluice {
  /** The version of this copy. */
  readonly version: string;
  /** Resolves when the decision is made and, where a banner was due, it is shown or found impossible to show. */
  readonly ready: Promise<ConsentState>;
  /** Early calls; `push` calls at once when the instance is there. */
  readonly queue: { push(...calls: readonly ((sluice: Sluice) => void)[]): number };

  /** Whether a category or vendor is allowed now. An unknown id is not. */
  allows(id: string): boolean;
  /** Resolves when (if ever) a category or vendor is allowed. */
  whenAllowed(id: string): Promise<void>;
  /** The state in force. */
  getState(): ConsentState;
  /** Calls `listener` now and on each change. Returns the function that stops it. */
  subscribe(listener: (state: ConsentState) => void): () => void;
  /** Refuses all that counts as sale or sharing and leaves the rest. Resolves when it is stored, applied and signaled. */
  optOut(): Promise<ConsentState>;
  /** Refuses all but the required. */
  denyAll(): Promise<ConsentState>;
  /** Allows all. After a refusal the reader is asked a second time; resolves with the state that follows. */
  allowAll(options?: ChoiceOptions): Promise<ConsentState>;
  /** Single answers by category or vendor id; what is not named stays. */
  choose(choices: Choices, options?: ChoiceOptions): Promise<ConsentState>;
  /**
   * Takes over the choice of a signed-in reader; call it on each page of one. A refusal is recorded and outlives the sign-out.
   * `optedOut: false` grants nothing, it only lifts an older refusal of the account. What the reader allows in two steps while
   * such a refusal stands is an override: keep it with the account (`sluice:change`), and hand the new choice in.
   */
  applyAccountChoice(choice: AccountChoice): Promise<ConsentState>;
  /** Opens a surface; resolves when it is shown. */
  open(surface?: Surface): Promise<void>;
  /** Closes whatever is open, without a choice. */
  close(): void;
  /**
   * Looks at what really happened on this page after a refusal: requests that got through, what refused vendors still keep,
   * what each signal says, what may still run, and what cannot be seen from here. Runs by itself after each refusal, and on
   * later refused page views, when the page is idle. Never rejects; `failed` says why a page could not be looked at.
   */
  verify(): Promise<VerifyReport>;
  /** What was held, released and blocked on this page, oldest first. */
  getLog(): readonly LogEntry[];
  /** Forgets permissions and the notice. Refusals stay, except on `localhost` or with `ui.panel: true`. */
  reset(): Promise<ConsentState>;
}

/** The stub that a page may put in place before the head script has run. */
export interface SluiceStub {
  readonly queue: ((sluice: Sluice) => void)[];
}

/** Starts the instance, or returns the running one. */
export type Start = (config: Config) => Sluice;

export interface SluiceEvents {
  /** The first decision of this page. */
  'sluice:ready': CustomEvent<ConsentState>;
  /** The state has changed; signals are out already. */
  'sluice:change': CustomEvent<ConsentState>;
  /** An attempt of a refused company was stopped. */
  'sluice:blocked': CustomEvent<LogEntry>;
  /** `verify()` has found something, told once per page. */
  'sluice:leak': CustomEvent<Leak>;
  /** A surface was opened. */
  'sluice:open': CustomEvent<{ readonly surface: Surface }>;
  /** A surface was closed. */
  'sluice:close': CustomEvent<{ readonly surface: Surface }>;
}

declare global {
  interface DocumentEventMap extends SluiceEvents {}
  interface Window {
    sluice: Sluice;
  }
}
