import type { Vendor } from './settings.js';
import type { UrlRule } from './url-match.js';

/** The vendors' hosts and paths, one rule for each pair. */
export const urlRules = (vendors: readonly Pick<Vendor, 'id' | 'domains' | 'paths'>[]): UrlRule[] =>
  vendors.flatMap(({ id, domains, paths }) =>
    domains.flatMap((domain) =>
      (paths[0] ? paths : ['']).map((path): UrlRule => [domain, path, id]),
    ),
  );
