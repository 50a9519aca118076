import type { Sluice, SluiceStub } from './types.js';

/** Puts the instance on `window`, for good, and makes the calls that came early. */
export const publish = (sluice: Sluice): Sluice => {
  const early = Object.getOwnPropertyDescriptor(window, 'sluice')?.value as
    Partial<SluiceStub> | undefined;
  // Own, so that markup cannot shadow it, and fixed, so that no later script can put another in its place.
  // Without a prototype: a page that has put `get` on all objects would make nonsense of it.
  Object.defineProperty(window, 'sluice', {
    __proto__: null,
    value: sluice,
    writable: false,
    enumerable: true,
    configurable: false,
  } as PropertyDescriptor);
  if (Array.isArray(early?.queue)) sluice.queue.push(...early.queue);
  return sluice;
};
