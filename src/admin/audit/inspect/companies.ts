import { createUrlMatch } from '../../../config/url-match.js';
import { urlRules } from '../../../config/url-rules.js';
import { readConfig } from '../../../config/read-config.js';
import type { Vendor } from '../../../config/settings.js';
import type { Config } from '../../../config/types.js';
import { siteOf } from '../../directory/site-of.js';
import type { Visit } from '../types.js';
import { matchesPattern } from './matches-pattern.js';

/** The companies of a configuration, as an audit asks about them. */
export interface Companies {
  readonly all: readonly Vendor[];
  /** Whose address this is, however it is spelled; `null` for nobody's. */
  ownerOf(url: string): Vendor | null;
  /** Whether an address is the site's own: its host, or one under the same registrable domain. */
  isOwn(url: string): boolean;
  /** Ids that must not be reached in the state of a visit. */
  refusedIn(visit: Visit): ReadonlySet<string>;
  /** The company that a cookie or key belongs to, by its patterns or, for a cookie, by its host. */
  ownersOf(name: string, host: string, isCookie: boolean): readonly Vendor[];
}

/** The companies as the page itself reads them; none without a configuration. */
export const companiesOf = (config: Config | null, urls: readonly string[]): Companies => {
  const { vendors, categories } = readConfig(config, () => {});
  const all = vendors.map((one) => ({ ...one, name: one.name || one.id }));
  const required = new Set(categories.filter((one) => one.required).map(({ id }) => id));
  const sale = new Set(categories.filter((one) => one.sale).map(({ id }) => id));
  const match = createUrlMatch(urlRules(all), '');
  match.refuse(all.map(({ id }) => id));
  const ownHosts = urls.map((url) => new URL(url).hostname);
  const ownSites = new Set(ownHosts.map(siteOf));
  const byId = new Map(all.map((one) => [one.id, one]));

  return {
    all,
    ownerOf: (url) => byId.get(match.refusedVendorOf(url, url) ?? '') ?? null,
    isOwn: (url) => {
      const { hostname } = new URL(url);
      return ownHosts.includes(hostname) || ownSites.has(siteOf(hostname));
    },
    refusedIn: ({ state, claims, control }) => {
      const isRefused = ({ id, category, sale: ownSale }: Vendor) => {
        if (claims?.[id] === 'denied') return true;
        const counts = ownSale || sale.has(category);
        if (state === 'signal') return counts;
        if (state !== 'opted-out') return false;
        // Other tools' "reject all" means all that is not necessary.
        return control.by === 'sluice' ? counts : !required.has(category);
      };
      return new Set(all.filter(isRefused).map(({ id }) => id));
    },
    ownersOf: (name, host, isCookie) =>
      all.filter(
        ({ cookies, storage, domains }) =>
          (isCookie ? cookies : storage).some((pattern) => matchesPattern(pattern, name)) ||
          (isCookie && domains.some((domain) => host === domain || host.endsWith(`.${domain}`))),
      ),
  };
};
