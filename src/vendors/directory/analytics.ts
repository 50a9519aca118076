import { chartbeat } from './analytics/chartbeat.js';
import { googleAnalytics } from './analytics/google-analytics.js';
import { gtm } from './analytics/gtm.js';
import { hotjar } from './analytics/hotjar.js';
import { microsoftClarity } from './analytics/microsoft-clarity.js';
import type { Company } from './types.js';

/** Counting, replays, error and speed monitoring, tests, tag management. */
export const ANALYTICS: readonly Company[] = [
  chartbeat,
  googleAnalytics,
  gtm,
  hotjar,
  microsoftClarity,
];
