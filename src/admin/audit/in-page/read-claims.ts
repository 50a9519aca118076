import type { ConsentState } from '../../../api/types.js';

/** What Sluice on the page says of each company; `null` where it does not run. */
export const readClaims = (): Record<string, 'granted' | 'denied'> | null => {
  const { sluice } = window as unknown as { sluice?: { getState?(): ConsentState } };
  const vendors = sluice?.getState?.().vendors;
  return vendors
    ? Object.fromEntries(Object.entries(vendors).map(([id, { answer }]) => [id, answer]))
    : null;
};
