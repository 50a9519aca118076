/**
 * What the admin's panel simulates in this tab. Nothing of it is believed: it is read from `sessionStorage`, where any script
 * of the page may write. Off `localhost` it can only deny more (`simulate.ts`).
 */
export interface Simulation {
  /** ISO 3166 code; counts on `localhost` only. */
  readonly region?: string;
  /** The law asks first, wherever the reader is. */
  readonly asksFirst?: boolean;
  /** The browser sends Global Privacy Control. */
  readonly signal?: boolean;
  /** The interface's language. */
  readonly language?: string;
  /** The interface's file does not load. */
  readonly outage?: boolean;
}
