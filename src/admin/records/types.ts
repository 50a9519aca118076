/** A month of the report. */
export interface RecordsMonth {
  /** `2026-11`, UTC. */
  readonly month: string;
  readonly decisions: number;
  /** Of these, opted out of all sale and sharing. */
  readonly opt_outs: number;
  /** Of these, by the browser's signal. */
  readonly by_signal: number;
}

/** Where records are: an address of PostgreSQL, a file of SQLite, or logs of nginx. */
export type RecordsSource =
  | { readonly kind: 'postgres'; readonly address: string }
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'log'; readonly paths: readonly string[] };
