import type { HostList } from '../free-hosts.js';
import type { LastWord } from '../../consent/refused-vendors.js';

/** What a page tells the service worker, at its start and at each change. */
export interface PageMessage extends LastWord, HostList {
  /** Number of this form. A worker that finds another one has no list, and asks. */
  readonly sluice: 1;
  /** When the page began: the list of an older page does not replace that of a newer one. */
  readonly at: number;
}

/** What the service worker tells a page: it has stopped a request (kind, address, vendor or `*`), or it has no list (`null`). */
export interface WorkerMessage {
  readonly sluice: readonly [kind: string, url: string, vendor: string] | null;
}

/**
 * The part of a service worker's global that is used here (W3C Service Workers §4). TypeScript's own types for it cannot stand
 * beside those of a page.
 */
export interface WorkerScope {
  fetch: typeof fetch;
  readonly location: Location;
  readonly indexedDB: IDBFactory;
  readonly cookieStore?: { getAll(name: string): Promise<readonly { readonly value: string }[]> };
  readonly clients: {
    get(id: string): Promise<WorkerClient | undefined>;
    matchAll(options: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }): Promise<readonly WorkerClient[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'fetch' | 'message' | 'install' | 'activate',
    listener: (event: WorkerEvent) => void,
  ): void;
}

export interface WorkerClient {
  readonly id: string;
  readonly type: string;
  readonly url: string;
  readonly frameType: string;
  postMessage(message: WorkerMessage): void;
}

/** A `fetch`, `message`, `install` or `activate` event: each has its own of these. */
export interface WorkerEvent extends Event {
  readonly request: Request;
  readonly clientId: string;
  readonly data: unknown;
  readonly origin: string;
  readonly source: WorkerClient | null;
  respondWith(response: Promise<Response>): void;
  waitUntil(end: Promise<unknown>): void;
}
