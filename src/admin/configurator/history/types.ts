/** What was, what is, and what was taken back: values that never change. */
export interface History<T> {
  /** Oldest first. */
  readonly past: readonly T[];
  readonly present: T;
  /** The next to come back first. */
  readonly future: readonly T[];
  /** What the last step was about, so that typing on in one field is one step; `null` where the next one stands alone. */
  readonly about: string | null;
}
