import { unchecked } from '../proof/unchecked.js';
import type { ConsentState, Sluice } from './types.js';

const nothing: ConsentState = Object.freeze({
  model: 'opt-in',
  region: null,
  optedOut: false,
  signal: false,
  categories: Object.freeze({}),
  vendors: Object.freeze({}),
  decidedAt: null,
  optedOutAt: null,
  revision: 0,
  recordId: null,
  stored: false,
  reloadNeeded: false,
});
const settled = async () => nothing;
const never = new Promise<never>(() => {});

/** What stands in where there is no page, as on a server: nothing is known, so nothing is allowed, and nothing throws. */
export const inertInstance: Sluice = Object.freeze<Sluice>({
  version: '',
  ready: never,
  queue: { push: () => 0 },
  allows: () => false,
  whenAllowed: () => never,
  getState: () => nothing,
  subscribe: () => () => {},
  optOut: settled,
  denyAll: settled,
  allowAll: settled,
  choose: settled,
  applyAccountChoice: settled,
  open: async () => {},
  close: () => {},
  verify: async () => unchecked('there is no page'),
  getLog: () => [],
  reset: settled,
});
