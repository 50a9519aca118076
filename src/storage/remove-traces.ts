import { cookiePairs } from './cookie-pairs.js';
import { removeEverywhere } from './remove-everywhere.js';
import type { TraceOwner } from './trace-owner.js';

/** Something that a company keeps in this browser. */
export interface Trace {
  readonly vendor: string;
  readonly place: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'caches';
  readonly name: string;
}

/** Removes what refused companies keep in cookies, local and session storage, as far as script can, and returns what it found. */
export const removeTraces = (ownerOf: TraceOwner): readonly Trace[] => {
  const found: Trace[] = [];
  const take = (place: Trace['place'], name: string, remove: (name: string) => void) => {
    const vendor = ownerOf(place, name);
    if (!vendor) return;
    found.push({ vendor, place, name });
    remove(name);
  };
  for (const pair of cookiePairs()) take('cookie', pair.split('=')[0] as string, removeEverywhere);
  for (const place of ['localStorage', 'sessionStorage'] as const) {
    try {
      const storage = window[place];
      // By number: a key called `key` is no property in Firefox. From the end, since they go.
      for (let at = storage.length; at--;)
        take(place, storage.key(at) ?? '', (name) => storage.removeItem(name));
    } catch {
      // Blocked storage holds nothing.
    }
  }
  return found;
};
