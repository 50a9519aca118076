import type { Audit, Visit } from '../types.js';
import type { Companies } from './companies.js';

/** Hosts of others that no company names, and the states in which they were reached. */
export const unknownHostsIn = (
  visits: readonly Visit[],
  companies: Companies,
): Audit['unknownHosts'] => {
  const hosts = new Map<string, Set<Visit['state']>>();
  for (const { state, requests } of visits) {
    for (const { url, beforeChoice } of requests) {
      if (beforeChoice || companies.isOwn(url) || companies.ownerOf(url)) continue;
      const { hostname } = new URL(url);
      hosts.set(hostname, (hosts.get(hostname) ?? new Set()).add(state));
    }
  }
  return [...hosts]
    .map(([host, states]) => ({ host, states: [...states] }))
    .sort((a, b) => a.host.localeCompare(b.host));
};
