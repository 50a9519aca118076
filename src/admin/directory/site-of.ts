import { parse } from 'tldts';

/** The site that a host belongs to: its registrable domain. Local hosts have none: each is a site of its own. */
export const siteOf = (host: string): string =>
  parse(host, { allowPrivateDomains: true }).domain ?? host;
