// Error tracking with performance and session replay.
import * as Sentry from '@sentry/browser';

Sentry.init({
  dsn: `${globalThis.standIn.sentry.replace('//', '//key@')}/1`,
  integrations: [Sentry.browserTracingIntegration(), Sentry.replayIntegration()],
  tracesSampleRate: 1,
  replaysSessionSampleRate: 1,
  replaysOnErrorSampleRate: 1,
});
Sentry.captureException(new Error('an article that failed'));
addEventListener('article:last', () => Sentry.captureMessage('article left'));
