import { createPageGate } from '../gate/page-gate.js';
import { hostList } from './host-list.js';
import type { Parts } from './parts.js';
import { createUnknownHosts } from './unknown-hosts.js';

/** The gate for unmarked vendors: what it stops is remembered and told. */
export const gateVendors: NonNullable<Parts['gateVendors']> = (host) => {
  const { settings, store, gate, log, emit } = host;
  const { categories, vendors, enforcement } = settings;
  const { unknownHosts } = enforcement;
  const meet = createUnknownHosts(gate.report);
  return createPageGate({
    ...gate,
    vendors,
    mayHold: enforcement.firstLoad === 'hold',
    ownDomain: store.home,
    free: unknownHosts === 'allow' ? null : hostList(host).allow,
    unknownHosts: () =>
      unknownHosts === 'report'
        ? '?'
        : unknownHosts === 'deny' && [...categories, ...vendors].some(({ id }) => !gate.allows(id))
          ? '*'
          : '',
    blocked: (kind, url, mark) => {
      const { id: vendor = null, category = null } = vendors.find(({ id }) => id === mark) ?? {};
      const outcome = mark === '?' ? 'unknown' : 'blocked';
      // Those that pass are told once for each host.
      if (!vendor && !meet(url, outcome) && mark === '?') return;
      const entry = log({ outcome, kind, url, vendor, category });
      if (mark !== '?') emit('blocked', entry);
    },
  });
};
