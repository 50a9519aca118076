import type { VendorConfig } from '../../config/types.js';
import type { Company } from '../../vendors/directory/types.js';
import { toVendor } from '../../vendors/directory/to-vendor.js';
import type { Visit } from '../audit/types.js';
import { companyOf } from '../directory/company-of.js';
import { siteOf } from '../directory/site-of.js';
import { STANDARD_PURPOSES } from '../standard-purposes.js';

const idOf = (site: string) =>
  site
    .replace(/\.[^.]+$/, '')
    .replace(/[^\w-]+/g, '-')
    .toLowerCase();

/**
 * A proposal of companies from what a visit saw: those that the directory knows, as it knows them; other hosts put together by their
 * registrable domain and taken for advertising, which is denied first. The site has to look at each.
 * `languages`: of what readers are told.
 */
export const guessVendors = (
  visits: readonly Visit[],
  urls: readonly string[],
  languages: readonly string[] = ['en'],
): readonly VendorConfig[] => {
  const own = new Set(urls.map((url) => siteOf(new URL(url).hostname)));
  const known = new Set<Company>();
  const strangers = new Set<string>();
  for (const { url } of visits.flatMap(({ requests }) => requests)) {
    const site = siteOf(new URL(url).hostname);
    if (own.has(site)) continue;
    const company = companyOf(url);
    if (company) known.add(company);
    else strangers.add(site);
  }
  // Purposes and companies share one name space; an id that is there twice is denied.
  const used = new Set<string>([...STANDARD_PURPOSES, ...[...known].map(({ id }) => id)]);
  return [
    ...[...known].map((company) => toVendor(company, company.purpose, languages)),
    ...[...strangers].sort().map((site) => {
      let id = idOf(site) || 'company';
      while (used.has(id)) id += '-2';
      used.add(id);
      return { id, name: site, category: 'advertising', domains: [site] };
    }),
  ].sort((one, other) => one.id.localeCompare(other.id));
};
