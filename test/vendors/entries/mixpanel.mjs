// Product analytics with batches, automatic capture and session replay.
import mixpanel from 'mixpanel-browser';

mixpanel.init('harbor', {
  api_host: globalThis.standIn.mixpanel,
  autocapture: true,
  track_pageview: true,
  record_sessions_percent: 100,
});
mixpanel.track('article read');
addEventListener('article:last', () => mixpanel.track('article left'));
