// Real user monitoring with session replay.
import { datadogRum } from '@datadog/browser-rum';

datadogRum.init({
  applicationId: '00000000-0000-4000-8000-000000000000',
  clientToken: 'harbor',
  proxy: `${globalThis.standIn.datadog}/intake`,
  service: 'articles',
  sessionSampleRate: 100,
  sessionReplaySampleRate: 100,
  trackUserInteractions: true,
});
datadogRum.addAction('article read');
addEventListener('article:last', () => datadogRum.addAction('article left'));
