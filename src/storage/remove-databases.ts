import type { TraceOwner } from './trace-owner.js';

/**
 * Removes refused companies' IndexedDB databases. Resolves with the names that are still there, since whoever holds one open
 * keeps it, or `null` where they cannot be listed.
 */
export const removeDatabases = async (ownerOf: TraceOwner): Promise<readonly string[] | null> => {
  try {
    const left: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      if (!ownerOf('indexedDB', name)) continue;
      const isGone = await new Promise<boolean>((resolve) => {
        const request = indexedDB.deleteDatabase(name);
        // Blocked: it goes when the last connection is closed.
        for (const end of ['success', 'error', 'blocked'])
          request.addEventListener(end, () => resolve(end === 'success'));
      });
      if (!isGone) left.push(name);
    }
    return left;
  } catch {
    return null;
  }
};
