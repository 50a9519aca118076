import type { Vendor } from '../config/settings.js';

export interface HostList {
  /** The widest domain that is the site's own, where there is one above this host. */
  readonly domain: string | undefined;
  /** Hosts that the owner lists (`enforcement.allow`), and those of our own files. */
  readonly allow: readonly string[];
  readonly vendors: readonly Pick<Vendor, 'id' | 'domains' | 'paths'>[];
}

/** What `policyText` lets through beside the page's own host while something is denied: the site's domain, the listed hosts, and those of allowed vendors. */
export const freeHosts = (
  { domain, allow, vendors }: HostList,
  allows: (id: string) => boolean | undefined,
): readonly string[] => [
  ...(domain ? [domain] : []),
  ...allow,
  ...vendors.flatMap(({ id, domains, paths }) =>
    allows(id) ? domains.flatMap((one) => (paths[0] ? paths.map((path) => one + path) : one)) : [],
  ),
];
