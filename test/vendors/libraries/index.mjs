import { amplitude } from './amplitude.mjs';
import { countly } from './countly.mjs';
import { datadog } from './datadog.mjs';
import { gtm } from './gtm.mjs';
import { mixpanel } from './mixpanel.mjs';
import { plausible } from './plausible.mjs';
import { posthog } from './posthog.mjs';
import { prebid } from './prebid.mjs';
import { rudderstack } from './rudderstack.mjs';
import { segment } from './segment.mjs';
import { sentry } from './sentry.mjs';
import { snowplow } from './snowplow.mjs';

/** In the order in which they stand on the page. */
export const libraries = [
  gtm,
  sentry,
  posthog,
  mixpanel,
  amplitude,
  segment,
  snowplow,
  datadog,
  rudderstack,
  countly,
  prebid,
  plausible,
];
