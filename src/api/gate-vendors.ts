import { createPageGate } from '../gate/page-gate.js';
import type { Parts } from './parts.js';

/** The gate for unmarked vendors: what it stops is remembered and told. */
export const gateVendors: NonNullable<Parts['gateVendors']> = ({
  settings,
  store,
  gate,
  log,
  emit,
}) =>
  createPageGate({
    ...gate,
    vendors: settings.vendors,
    ownDomain: store.home,
    blocked: (kind, url, vendor) => {
      const { category = null } = settings.vendors.find(({ id }) => id === vendor) ?? {};
      emit('blocked', log({ outcome: 'blocked', kind, url, vendor, category }));
    },
  });
