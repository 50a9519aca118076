// Product analytics with sessions, views, clicks and errors.
import countly from 'countly-sdk-web';

// CommonJS, seen from an ES module.
const { default: Countly } = countly;

Countly.init({ app_key: 'harbor', url: globalThis.standIn.countly });
Countly.track_sessions();
Countly.track_pageview();
Countly.track_errors();
addEventListener('article:last', () => Countly.add_event({ key: 'article left' }));
