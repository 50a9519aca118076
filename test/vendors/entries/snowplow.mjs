// Behavioural analytics with heartbeats while the article is read.
import { enableActivityTracking, newTracker, trackPageView } from '@snowplow/browser-tracker';

newTracker('sp', globalThis.standIn.snowplow, { appId: 'harbor' });
enableActivityTracking({ minimumVisitLength: 1, heartbeatDelay: 1 });
trackPageView();
addEventListener('article:last', () => trackPageView({ title: 'article left' }));
