import { parse } from 'tldts';
import type { VendorConfig } from '../../config/types.js';
import type { Visit } from '../audit/types.js';

/** What a host's name suggests, until somebody who knows has looked. Everything else is taken for advertising: denied first. */
const GUESSES: readonly (readonly [RegExp, string])[] = [
  [
    /analytic|stats?\b|metric|matomo|plausible|hotjar|clarity|segment|mixpanel|amplitude|sentry|datadog|newrelic|chartbeat|parsely/,
    'analytics',
  ],
  [
    /youtube|ytimg|vimeo|dailymotion|player|maps|disqus|spotify|soundcloud|gstatic|recaptcha|typekit|fonts?\b|cdnjs|jsdelivr|unpkg/,
    'functional',
  ],
];

const idOf = (site: string) =>
  site
    .replace(/\.[^.]+$/, '')
    .replace(/[^\w-]+/g, '-')
    .toLowerCase();

/**
 * A proposal of companies from what a visit saw: hosts of others, put together by their registrable domain. Who they are and
 * what for is a guess that the site has to look at.
 */
export const guessVendors = (
  visits: readonly Visit[],
  urls: readonly string[],
): readonly VendorConfig[] => {
  const siteOf = (host: string) => parse(host, { allowPrivateDomains: true }).domain ?? host;
  const own = new Set(urls.map((url) => siteOf(new URL(url).hostname)));
  const sites = new Map<string, Set<string>>();
  for (const { url } of visits.flatMap(({ requests }) => requests)) {
    const { hostname } = new URL(url);
    const site = siteOf(hostname);
    if (!own.has(site)) sites.set(site, (sites.get(site) ?? new Set()).add(hostname));
  }
  const used = new Set<string>();
  return [...sites.keys()].sort().map((site) => {
    let id = idOf(site) || 'company';
    while (used.has(id)) id += '-2';
    used.add(id);
    const hosts = [...(sites.get(site) ?? [])].join(' ');
    const [, category = 'advertising'] = GUESSES.find(([words]) => words.test(hosts)) ?? [];
    return { id, name: site, category, domains: [site] };
  });
};
