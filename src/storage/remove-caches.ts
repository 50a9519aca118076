import type { TraceOwner } from './trace-owner.js';

/** Removes refused companies' entries of Cache Storage. Resolves with the names that are still there. */
export const removeCaches = async (ownerOf: TraceOwner): Promise<readonly string[]> => {
  try {
    const refused = (await caches.keys()).filter((name) => ownerOf('caches', name));
    await Promise.all(refused.map((name) => caches.delete(name)));
    return (await caches.keys()).filter((name) => refused.includes(name));
  } catch {
    // Not on pages without TLS.
    return [];
  }
};
