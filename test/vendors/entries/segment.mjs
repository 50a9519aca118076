// A customer-data pipe: settings from its CDN, then page and track calls.
import { AnalyticsBrowser } from '@segment/analytics-next';

const host = globalThis.standIn.segment;
const analytics = AnalyticsBrowser.load(
  { writeKey: 'harbor', cdnURL: host },
  {
    integrations: {
      'Segment.io': { apiHost: `${new URL(host).host}/v1`, protocol: 'http' },
    },
  },
);
analytics.page();
analytics.track('article read');
addEventListener('article:last', () => analytics.track('article left'));
