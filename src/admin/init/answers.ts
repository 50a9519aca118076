import type { VendorConfig } from '../../config/types.js';

/** What `sluice init` needs to know to write a first configuration. */
export interface Answers {
  readonly name: string;
  readonly group: string;
  readonly privacyNotice: string;
  readonly cookieNotice: string;
  /** Where readers come from: decides which models are written down. */
  readonly readers: 'us' | 'us-eu' | 'world';
  /** Purposes beside what is necessary, by the standard ids. */
  readonly purposes: readonly ('functional' | 'analytics' | 'advertising')[];
  /** Google's tags run on the site. */
  readonly google: boolean;
  readonly vendors: readonly VendorConfig[];
}

/** What holds where nothing is known: protective, and easy to change. */
export const DEFAULT_ANSWERS: Answers = {
  name: '',
  group: '',
  privacyNotice: '/privacy',
  cookieNotice: '/cookies',
  readers: 'us-eu',
  purposes: ['functional', 'analytics', 'advertising'],
  google: false,
  vendors: [],
};
