// What a page that uses PostHog does: product analytics with page views, clicks and session replay.
import { posthog } from 'posthog-js';

posthog.init('phc_harbor', {
  api_host: globalThis.standIn.posthog,
  capture_pageview: true,
  capture_pageleave: true,
  autocapture: true,
  request_batching: true,
  // The stand-in is not one of PostHog's own hosts; headless browsers say "HeadlessChrome" and would be dropped as bots.
  opt_out_useragent_filter: true,
});
posthog.capture('article read');
addEventListener('article:last', () => posthog.capture('article left'));
