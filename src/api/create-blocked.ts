import type { LogEntry } from '../proof/types.js';
import type { PartHost } from './parts.js';
import { createUnknownHosts } from './unknown-hosts.js';

/** Remembers what a wall has stopped, and tells the page. `mark`: the vendor, `*` for a host that nobody names, `?` for one that passes. */
export const createBlocked = ({
  settings: { vendors },
  gate,
  log,
  entries,
  emit,
}: PartHost): ((
  kind: string,
  url: string,
  mark: string,
  more?: Pick<LogEntry, 'wall'>,
) => void) => {
  const meet = createUnknownHosts(gate.report);
  const byId = new Map(vendors.map((vendor) => [vendor.id, vendor]));
  return (kind, url, mark, more) => {
    const { id: vendor = null, category = null } = byId.get(mark) ?? {};
    const outcome = mark === '?' ? 'unknown' : 'blocked';
    // Those that pass are told once for each host.
    if (!vendor && !meet(url, outcome) && mark === '?') return;
    // A policy tells late what the page may have stopped before.
    if (more?.wall === 'policy' && entries().some((known) => known.url === url)) return;
    const entry = log({ outcome, kind, url, vendor, category, ...more });
    if (mark !== '?') emit('blocked', entry);
  };
};
