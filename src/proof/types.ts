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
  /** Played once: the reader's press let this one frame go, and was no choice. */
  readonly once?: true;
}
