import type { Sluice, SluiceStub } from './types.js';

/** Puts the instance on `window`, for good, and makes the calls that came early. */
export const publish = (sluice: Sluice): Sluice => {
  const early = Object.getOwnPropertyDescriptor(window, 'sluice')?.value as
    Partial<SluiceStub> | undefined;
  // Own, so that markup cannot shadow it, and fixed, so that no later script can put another in its place.
  Object.defineProperty(window, 'sluice', {
    value: sluice,
    writable: false,
    enumerable: true,
    configurable: false,
  });
  if (Array.isArray(early?.queue)) sluice.queue.push(...early.queue);
  return sluice;
};
