import type { ApiCallback, GppFunction } from '../globals.js';

/** What a stub has kept for the real thing. */
export interface Inherited {
  readonly listeners: Map<unknown, ApiCallback>;
  /** The highest number it has given to a listener. */
  readonly lastId: number;
  /** Calls it could not answer, in order: lists, or `arguments` objects. */
  readonly calls: readonly Iterable<unknown>[];
}

/**
 * What the function that stands on the page has kept: on itself, or to be had by asking. `null`: it is no stub but another
 * consent tool at work, which is not to be replaced.
 */
export const takeOver = (stub: GppFunction | undefined): Inherited | null => {
  const listeners: Inherited['listeners'] = new Map();
  let status: unknown;
  let calls: Inherited['calls'] = [];
  let lastId = 0;
  try {
    if (stub) {
      lastId = stub.lastId ?? 0;
      // Copied before anything else is asked: the simplest stubs put every question, ours too, on the queue.
      calls = [...((stub.queue ?? stub.q ?? stub() ?? []) as typeof calls)];
      stub('ping', (ping) => (status = (ping as { cmpStatus?: unknown } | null)?.cmpStatus));
      const kept = (stub.events ?? stub('events') ?? []) as { id: number; callback: ApiCallback }[];
      for (const { id, callback } of kept) {
        listeners.set(id, callback);
        if (id > lastId) lastId = id;
      }
    }
  } catch {
    // What cannot be asked has kept nothing.
  }
  return status === 'loading' || status === 'loaded' ? null : { listeners, lastId, calls };
};
