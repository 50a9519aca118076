import type { Because } from '../consent/types.js';

/** What happened to one attempt to run or fetch something. */
export interface LogEntry {
  /** Milliseconds since the page began (`performance.now()`). */
  readonly time: number;
  /**
   * `held`: waits for permission. `released`: let go. `blocked`: stopped for good; without a vendor, because nobody names its host
   * (`unknownHosts: "deny"`). `unknown`: went to such a host (`"report"`), told once for each.
   */
  readonly outcome: 'held' | 'released' | 'blocked' | 'unknown';
  /** What it was: an element's name (`script`, `iframe`, `img` …) or a network function's. */
  readonly kind: string;
  /** The address it would go to; empty for an inline script. */
  readonly url: string;
  /** The vendor's id, where one is known. */
  readonly vendor: string | null;
  /** The category's id, where one is known. */
  readonly category: string | null;
  /** Why a call that was held (`signals.replay`) was made or dropped. */
  readonly because?: Because | undefined;
  /** Played once: the reader's press let this one frame go, and was no choice. */
  readonly once?: true;
  /** `worker`: the service worker stopped it, `policy`: a content security policy did; without it, the page. */
  readonly wall?: 'worker' | 'policy';
}

/** Something that should not be, after a refusal (`sluice:leak`). */
export type Leak = RequestLeak | TraceLeak | SignalLeak;

/** The browser has a request to a refused company's hosts in its list of what this page fetched. */
export interface RequestLeak {
  readonly kind: 'request';
  /** `null`: nobody names its host (`unknownHosts: "deny"`). */
  readonly vendor: string | null;
  readonly url: string;
  /** Who asked for it, in the browser's words: `img`, `script`, `fetch`, `css` … */
  readonly initiator: string;
  /** Milliseconds since the page began. */
  readonly time: number;
}

/** A refused company has something in this browser. */
export interface TraceLeak {
  readonly kind: 'trace';
  readonly vendor: string;
  readonly place: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'caches';
  readonly name: string;
  /**
   * `stays`: it was removed and is there all the same, for example because it is in use. `http-only`: a cookie that only the
   * server can remove (it cannot be seen, but a cookie of its name cannot be written). `returns`: it was removed and somebody
   * wrote it again; it has been removed again since.
   */
  readonly why: 'stays' | 'http-only' | 'returns';
}

/** A signal tells others something else than the reader's choice. */
export interface SignalLeak {
  readonly kind: 'signal';
  readonly vendor: null;
  readonly name: SignalReading['name'];
  readonly says: string;
}

/** What a signal says when it is read as others read it. */
export interface SignalReading {
  /** The public function or queue that was read. */
  readonly name: '__gpp' | '__uspapi' | 'dataLayer';
  /** Its own words, empty where it does not answer. */
  readonly says: string;
  /** What that means for sale and sharing; `null` where it says nothing about it. */
  readonly answer: 'granted' | 'denied' | null;
  /** It says what the reader's state is. */
  readonly agrees: boolean;
}

/** Something of a refused company that ran before the refusal, and may go on until the page is left. */
export interface Running {
  readonly kind: 'script' | 'frame';
  readonly vendor: string | null;
  readonly category: string | null;
  /** Empty for an inline script. */
  readonly url: string;
}

/** What stood between the page and refused companies while this page was open. */
export interface Walls {
  /** Hooks of the page gate: up for refused vendors whose `domains` are known. */
  readonly gate: boolean;
  /** Hooks were there before the refusal (`enforcement.standby`). */
  readonly standby: boolean;
  /** The service worker that the configuration names is in control of this page. */
  readonly serviceWorker: boolean;
  /** A content security policy stands in the page; one sent as a header cannot be seen from here. */
  readonly policy: boolean;
}

/**
 * What no script of a page can see, named so that nobody takes silence for proof. `http-only`: cookies that only the server
 * sees, for patterns with `*`, and for all where the page did not ask (looking for them writes empty cookies of these names). `workers`, `sockets`: what workers fetch, and what goes through open connections.
 * `foreign-frames`: what frames of other origins fetch. `early-requests`: the browser's list of requests was full, or has been
 * emptied, before it was read. `databases`: IndexedDB cannot be listed here.
 */
export type Gap =
  'http-only' | 'workers' | 'sockets' | 'foreign-frames' | 'early-requests' | 'databases';

/** What `verify()` found. */
export interface VerifyReport {
  /** When (ISO 8601, UTC). */
  readonly at: string;
  /** `null`, or why this page could not be looked at: then nothing is known, and the lists are empty. */
  readonly failed: string | null;
  /** Ids of the vendors that are refused now. */
  readonly refused: readonly string[];
  /** What got through, what is still there, which signal disagrees. Empty: none was found. */
  readonly leaks: readonly Leak[];
  /** What each signal says. */
  readonly signals: readonly SignalReading[];
  /** What may still run. */
  readonly mayRun: readonly Running[];
  /** Attempts of refused vendors that were stopped on this page. */
  readonly blocked: number;
  readonly walls: Walls;
  /** What could not be looked at. */
  readonly gaps: readonly Gap[];
}
