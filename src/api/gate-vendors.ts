import { createPageGate } from '../gate/page-gate.js';
import { createBlocked } from './create-blocked.js';
import { hostList } from './host-list.js';
import type { Parts } from './parts.js';

/** The gate for unmarked vendors. */
export const gateVendors: NonNullable<Parts['gateVendors']> = (host) => {
  const { settings, store, gate } = host;
  const { categories, vendors, enforcement } = settings;
  const { unknownHosts } = enforcement;
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
    blocked: createBlocked(host),
  });
};
