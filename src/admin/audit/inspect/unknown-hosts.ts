import { companyOf } from '../../directory/company-of.js';
import type { Audit, Visit } from '../types.js';
import type { Companies } from './companies.js';

/** Hosts of others that no company names, and the states in which they were reached. */
export const unknownHostsIn = (
  visits: readonly Visit[],
  companies: Companies,
): Audit['unknownHosts'] => {
  const hosts = new Map<string, { states: Set<Visit['state']>; company: string | null }>();
  for (const { state, requests } of visits) {
    for (const { url, beforeChoice } of requests) {
      if (beforeChoice || companies.isOwn(url) || companies.ownerOf(url)) continue;
      const { hostname } = new URL(url);
      const seen = hosts.get(hostname) ?? { states: new Set(), company: null };
      seen.company ??= companyOf(url)?.name ?? null;
      seen.states.add(state);
      hosts.set(hostname, seen);
    }
  }
  return [...hosts]
    .map(([host, { states, company }]) => ({ host, states: [...states], company }))
    .sort((a, b) => a.host.localeCompare(b.host));
};
