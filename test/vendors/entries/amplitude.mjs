// Product analytics; automatic capture of page views, sessions, clicks and attribution is its default.
import * as amplitude from '@amplitude/analytics-browser';

const host = globalThis.standIn.amplitude;
amplitude.init('harbor', undefined, {
  serverUrl: `${host}/2/httpapi`,
  remoteConfig: { fetchRemoteConfig: true, serverUrl: `${host}/config` },
  enableDiagnostics: false,
  autocapture: true,
});
amplitude.track('article read');
addEventListener('article:last', () => amplitude.track('article left'));
addEventListener('pagehide', () => {
  // Their documentation's way to keep the last events: send what is queued by beacon.
  amplitude.setTransport('beacon');
  amplitude.flush();
});
