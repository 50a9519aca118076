import type { ApiCallback, GppFunction } from '../globals.js';

/** What a stub has kept for the real thing. */
export interface Inherited {
  readonly listeners: readonly { readonly id: number; readonly callback: ApiCallback }[];
  /** The highest id it has given. */
  readonly lastId: number;
  /** Calls it could not answer, in order: lists, or `arguments` objects. */
  readonly calls: readonly Iterable<unknown>[];
}

/**
 * What the function that stands on the page has kept: on itself, or to be had by asking. `null`: it is no stub but another
 * consent tool at work, which is not to be replaced.
 */
export const takeOver = (stub: GppFunction | undefined): Inherited | null => {
  let status: unknown;
  let calls: Inherited['calls'] = [];
  let listeners: Inherited['listeners'] = [];
  try {
    if (stub) {
      // Copied before anything else is asked: the simplest stubs put every question, ours too, on the queue.
      calls = [...((stub.queue ?? stub.q ?? stub() ?? []) as typeof calls)];
      stub('ping', (ping) => (status = (ping as { cmpStatus?: unknown }).cmpStatus));
      listeners = [...((stub.events ?? stub('events') ?? []) as typeof listeners)];
    }
  } catch {
    // What cannot be asked has kept nothing.
  }
  return status === 'loading' || status === 'loaded'
    ? null
    : { listeners, lastId: stub?.lastId ?? 0, calls };
};
