// A customer-data pipe; `/bundled` is their build for pages that may not fetch code at run time.
import { RudderAnalytics } from '@rudderstack/analytics-js/bundled';

const host = globalThis.standIn.rudderstack;
const analytics = new RudderAnalytics();
analytics.load('harbor', host, { configUrl: host, useBeacon: true });
analytics.page();
analytics.track('article read');
addEventListener('article:last', () => analytics.track('article left'));
