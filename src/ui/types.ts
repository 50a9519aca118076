/** The seam between the head script, which decides, and the interface, which asks. */

import type { Choices, ConsentState, Surface } from '../api/types.js';
import type { ReloadReason } from '../api/reload.js';
import type { TextPolicy } from '../api/trusted-types-policy.js';
import type { How } from '../consent/types.js';
import type { Settings } from '../config/settings.js';
import type { VerifyReport } from '../proof/types.js';
import type { Strings } from './strings/types.js';

/** What a press asks for. */
export type Ask = 'opt-out' | 'deny-all' | 'allow-all' | Choices;

/** What the head script hands to the interface as an argument; none of it is reachable from `window.sluice`. */
export interface UiHost {
  readonly settings: Settings;
  /** The page's Trusted Types policy, made once by the head script. */
  readonly policy: TextPolicy;
  getState(): ConsentState;
  /** Calls `listener` now and on each change; returns the function that stops it. */
  subscribe(listener: (state: ConsentState) => void): () => void;
  /** Ids of what `ask` would grant and only a second step may: refused before, or against the browser's signal. Empty: no question. */
  needsQuestion(ask: Ask): readonly string[];
  /** Stores and applies a press. `confirmed`: the reader has answered the second question with yes. */
  decide(ask: Ask, how: How, confirmed?: boolean): Promise<ConsentState>;
  /** The reader closed the first layer without choosing. */
  dismiss(): void;
  /** Opens the preferences by every means there is; whether they are shown. */
  choose(): Promise<boolean>;
  /** Lets the frame of an embed pass this once: logged, not stored, and no choice. `false` where the policy of allow-list mode would stop it. */
  play(frame: HTMLIFrameElement): boolean;
  /** Looks at what really happened on this page. */
  verify(): Promise<VerifyReport>;
  /** A link of ours has come into the page. */
  noticed(): void;
  /** Why the page should be loaded anew after a choice, where the owner has readers asked; a key of the words. */
  reason(): ReloadReason | undefined;
  /** Tells the page that a surface opened or closed. */
  announce(event: 'open' | 'close', surface: Surface): void;
}

/** What the interface gives back. */
export interface Interface {
  /** Shows a surface; resolves when it is shown, with `false` where it cannot be seen or pressed. */
  open(surface: Surface): Promise<unknown>;
  /** Closes a surface, or whatever is open, without a choice. */
  close(surface?: Surface): void;
  /** Puts the second question for `ask`; resolves with the reader's answer (closing is no). */
  question(ask: Ask): Promise<boolean>;
  /** Tells the reader, in the toast and the live region, what was done. */
  confirm(ask: Ask): Promise<void>;
  /** Brings what stands in the page itself, by its tag: placeholders of embeds, the status, the floating link. */
  fill(tag: string): Promise<void>;
}

/** The export `connect` of `sluice-ui.js`. */
export type Connect = (host: UiHost) => Promise<Interface>;

/** The export `openPlain` of `sluice-plain.js`: a dialog without lit, for when the other cannot be shown. Whether it is shown. */
export type OpenPlain = (
  host: Pick<UiHost, 'settings' | 'getState' | 'decide'>,
  fetch: (file: string) => Promise<unknown>,
) => Promise<boolean>;

/** The export `plainWords` of `sluice-plain.js`: the words of the reader's language, without the interface. */
export type PlainWords = (
  ui: Pick<Settings['ui'], 'language' | 'words'>,
  fetch: (file: string) => Promise<unknown>,
) => Promise<{ readonly tag: string; readonly say: (key: keyof Strings) => string }>;

/** What `sluice-plain.js` exports. */
export interface PlainModule {
  readonly openPlain: OpenPlain;
  readonly plainWords: PlainWords;
}
