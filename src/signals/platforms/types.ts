import type { ConsentState } from '../../api/types.js';
import type { GoogleConsent } from '../to-consent.js';
import type { SignalHost } from '../types.js';

/** What a platform may have to say, in the words that most of them have taken from Google's consent mode. */
export interface Facts extends Pick<GoogleConsent, 'answers'> {
  /** `ad_storage` is granted: nothing that counts as sale is refused. */
  readonly ads: boolean;
  /** `analytics_storage` is granted. */
  readonly analytics: boolean;
  /** `functionality_storage` is granted. */
  readonly functional: boolean;
  /** Nothing has been said on this page yet. */
  readonly isFirst: boolean;
  readonly state: ConsentState;
  /** The value of its key in `signals`: `true`, or the owner's own table. */
  readonly option: unknown;
  readonly host: SignalHost;
}

/**
 * One platform: says what holds, with each new state, through a queue that works before and after its own script has loaded.
 * `false`: it is not there yet and has no queue; asked again when the page has been parsed, and when it has loaded.
 */
export type CreatePlatform = () => (facts: Facts) => unknown;
