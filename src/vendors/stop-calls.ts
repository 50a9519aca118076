/** A company's own function that stops what it runs in the page. */
export interface StopCall {
  /** Hosts that its code or its requests go to. */
  readonly hosts: readonly string[];
  /** Where it notes that it was stopped. Such a note would outlive a later permission, unless it is removed with its other traces. */
  readonly place: 'cookie' | 'localStorage';
  readonly note: string;
  stop(page: StopPage): unknown;
}

/** What the companies put on `window`. */
export interface StopPage {
  readonly amplitude?: { setOptOut?(isOut: boolean): void };
  readonly mixpanel?: { opt_out_tracking?(): void };
  readonly _uxa?: { push(command: readonly string[]): unknown };
}

/**
 * Only calls that a package or the company's documentation confirms, of companies whose consent signal is not sent anyway (see
 * `signals/platforms`): Amplitude (`@amplitude/analytics-browser` 2.48), Mixpanel (`mixpanel-browser` 2.83), Contentsquare
 * (documentation of 2026-04).
 */
export const STOP_CALLS: readonly StopCall[] = [
  {
    hosts: ['amplitude.com'],
    place: 'cookie',
    note: 'AMP_0123456789',
    stop: ({ amplitude }) => amplitude?.setOptOut?.(true),
  },
  {
    hosts: ['mixpanel.com', 'mxpnl.com'],
    place: 'localStorage',
    note: '__mp_opt_in_out_0',
    stop: ({ mixpanel }) => mixpanel?.opt_out_tracking?.(),
  },
  {
    hosts: ['contentsquare.net', 'contentsquare.com'],
    place: 'cookie',
    note: '_cs_optout',
    stop: ({ _uxa }) => _uxa?.push(['optout']),
  },
];
