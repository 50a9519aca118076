import { byMethods } from './by-methods.js';

/** PostHog, opting out of capture: https://posthog.com/docs/privacy/data-collection. Opting in sends no event of its own. */
export const posthog = byMethods(
  'posthog',
  'analytics',
  'opt_out_capturing',
  'opt_out_capturing',
  'opt_in_capturing',
  { captureEventName: null },
);
