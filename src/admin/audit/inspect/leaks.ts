import type { Finding, Visit } from '../types.js';
import type { Companies } from './companies.js';
import { finding } from './finding.js';
import { STATE_WORDS } from './state-words.js';

const short = (url: string) => (url.length > 90 ? `${url.slice(0, 87)}…` : url);

/** Requests to refused companies, a finding for each company and state. */
export const leaksIn = (visit: Visit, companies: Companies): readonly Finding[] => {
  const refused = companies.refusedIn(visit);
  const sent = new Map<string, Visit['requests'][number][]>();
  for (const request of visit.requests) {
    const owner = request.beforeChoice ? null : companies.ownerOf(request.url);
    if (owner && refused.has(owner.id))
      sent.set(owner.id, [...(sent.get(owner.id) ?? []), request]);
  }
  return [...sent].map(([id, requests]) => {
    const { name = id } = companies.all.find((one) => one.id === id) ?? {};
    const kinds = [...new Set(requests.map(({ kind }) => kind))].join(', ');
    const count = requests.length === 1 ? 'one request' : `${requests.length} requests`;
    return finding('leak', 'error', visit.state, [
      id,
      `${name} got ${count} ${STATE_WORDS[visit.state]} (${kinds}), such as ${short(requests[0]?.url ?? '')}.`,
      'Mark the tag that sends it (data-category), or let Sluice stop the company by its domains; see the README on what page script cannot stop.',
    ]);
  });
};
