import { abTasty } from './analytics/ab-tasty.js';
import { adjust } from './analytics/adjust.js';
import { adobeAnalytics } from './analytics/adobe-analytics.js';
import { adobeTags } from './analytics/adobe-tags.js';
import { adobeTarget } from './analytics/adobe-target.js';
import { amplitude } from './analytics/amplitude.js';
import { appsflyer } from './analytics/appsflyer.js';
import { baiduAnalytics } from './analytics/baidu-analytics.js';
import { branch } from './analytics/branch.js';
import { bugsnag } from './analytics/bugsnag.js';
import { callrail } from './analytics/callrail.js';
import { chartbeat } from './analytics/chartbeat.js';
import { clicky } from './analytics/clicky.js';
import { cloudflareWebAnalytics } from './analytics/cloudflare-web-analytics.js';
import { commandersAct } from './analytics/commanders-act.js';
import { contentsquare } from './analytics/contentsquare.js';
import { convert } from './analytics/convert.js';
import { crazyEgg } from './analytics/crazy-egg.js';
import { datadog } from './analytics/datadog.js';
import { dynamicYield } from './analytics/dynamic-yield.js';
import { dynatrace } from './analytics/dynatrace.js';
import { econda } from './analytics/econda.js';
import { ensighten } from './analytics/ensighten.js';
import { etracker } from './analytics/etracker.js';
import { fathom } from './analytics/fathom.js';
import { fullstory } from './analytics/fullstory.js';
import { googleAnalytics } from './analytics/google-analytics.js';
import { gtm } from './analytics/gtm.js';
import { hotjar } from './analytics/hotjar.js';
import { inspectlet } from './analytics/inspectlet.js';
import { jetpackStats } from './analytics/jetpack-stats.js';
import { kameleoon } from './analytics/kameleoon.js';
import { kissmetrics } from './analytics/kissmetrics.js';
import { launchdarkly } from './analytics/launchdarkly.js';
import { luckyOrange } from './analytics/lucky-orange.js';
import { mapp } from './analytics/mapp.js';
import { marfeel } from './analytics/marfeel.js';
import { matomo } from './analytics/matomo.js';
import { microsoftClarity } from './analytics/microsoft-clarity.js';
import { mixpanel } from './analytics/mixpanel.js';
import { monetate } from './analytics/monetate.js';
import { mouseflow } from './analytics/mouseflow.js';
import { mparticle } from './analytics/mparticle.js';
import { newRelic } from './analytics/new-relic.js';
import { optimizely } from './analytics/optimizely.js';
import { parsely } from './analytics/parsely.js';
import { pianoAnalytics } from './analytics/piano-analytics.js';
import { piwikPro } from './analytics/piwik-pro.js';
import { plausible } from './analytics/plausible.js';
import { posthog } from './analytics/posthog.js';
import { quantumMetric } from './analytics/quantum-metric.js';
import { rudderstack } from './analytics/rudderstack.js';
import { segment } from './analytics/segment.js';
import { sentry } from './analytics/sentry.js';
import { simpleAnalytics } from './analytics/simple-analytics.js';
import { siteimprove } from './analytics/siteimprove.js';
import { smartlook } from './analytics/smartlook.js';
import { speedcurve } from './analytics/speedcurve.js';
import { statcounter } from './analytics/statcounter.js';
import { tealium } from './analytics/tealium.js';
import { vercelAnalytics } from './analytics/vercel-analytics.js';
import { vwo } from './analytics/vwo.js';
import { woopra } from './analytics/woopra.js';
import { yandexMetrica } from './analytics/yandex-metrica.js';
import type { Company } from './types.js';

/** Counting, replays, error and speed monitoring, tests, tag management. */
export const ANALYTICS: readonly Company[] = [
  abTasty,
  adjust,
  adobeAnalytics,
  adobeTags,
  adobeTarget,
  amplitude,
  appsflyer,
  baiduAnalytics,
  branch,
  bugsnag,
  callrail,
  chartbeat,
  clicky,
  cloudflareWebAnalytics,
  commandersAct,
  contentsquare,
  convert,
  crazyEgg,
  datadog,
  dynamicYield,
  dynatrace,
  econda,
  ensighten,
  etracker,
  fathom,
  fullstory,
  googleAnalytics,
  gtm,
  hotjar,
  inspectlet,
  jetpackStats,
  kameleoon,
  kissmetrics,
  launchdarkly,
  luckyOrange,
  mapp,
  marfeel,
  matomo,
  microsoftClarity,
  mixpanel,
  monetate,
  mouseflow,
  mparticle,
  newRelic,
  optimizely,
  parsely,
  pianoAnalytics,
  piwikPro,
  plausible,
  posthog,
  quantumMetric,
  rudderstack,
  segment,
  sentry,
  simpleAnalytics,
  siteimprove,
  smartlook,
  speedcurve,
  statcounter,
  tealium,
  vercelAnalytics,
  vwo,
  woopra,
  yandexMetrica,
];
