import type { ConsentState } from '../api/types.js';
import type { Settings } from '../config/settings.js';
import type { LogEntry } from '../proof/types.js';

/**
 * One signal that goes out: a platform that others on the page read (`__gpp`, `__uspapi`, Google's queue).
 *
 * Each has the same shape: pure files translate the state into the platform's words, one small file writes them. They know
 * nothing of each other, so a bundle may leave any of them out of the list it creates.
 */
export interface Signal {
  /**
   * Says what is in force, before it returns. Called once at the start, before any other script of the page runs, and then
   * with each new state, before anybody else hears of it. What is already said is not said again. What it returns, if a
   * function, is called when all signals have said theirs: strangers act on it.
   */
  update(state: ConsentState): void | (() => void);
  /** A question that must be answered before the page is used (opt-in law) is shown, or not. Told before each `update`. */
  showQuestion?(isShown: boolean): void;
}

/** What a signal is given by the room that wires it. */
export interface SignalHost {
  readonly settings: Settings;
  /** The document without what markup can put on it. */
  readonly document: Document;
  /**
   * `false` where neither the privacy link nor a notice can be shown: then no signal says that notice was given. Read at each
   * update. Default: given, since the link is the notice.
   */
  readonly noticeGiven?: boolean | undefined;
  /** Tells the developer, once per code. */
  report(code: string, sentence: string): void;
  /** Calls a stranger's function; what it throws is kept from us and from the next one. */
  callSafely<A extends unknown[]>(listener: (...args: A) => unknown, ...args: A): void;
  /** Remembers what happened. */
  log(entry: Omit<LogEntry, 'time'>): void;
  /** Messages and commands that signals put into the page's queues: they wait for nothing. */
  readonly own: WeakSet<object>;
  /** All values of a cookie. */
  readCookies(name: string): readonly string[];
  /** Keeps a cookie of the site's own, for as long as the record. */
  writeCookie(name: string, value: string): void;
}

/** `null`: the configuration switches it off, or another tool on the page already speaks for the reader. */
export type CreateSignal = (host: SignalHost) => Signal | null;
