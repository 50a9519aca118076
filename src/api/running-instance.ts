import type { Sluice } from './types.js';

/** The instance of this page, or `undefined`. A form named `sluice` and the stub with early calls are none. */
export const runningInstance = (): Sluice | undefined => {
  if (typeof window === 'undefined') return undefined;
  const value = Object.getOwnPropertyDescriptor(window, 'sluice')?.value as
    Partial<Sluice> | undefined;
  return typeof value?.version === 'string' ? (value as Sluice) : undefined;
};
