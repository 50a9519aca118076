import type { LogEntry, RequestLeak } from './types.js';

/** One fetch of this page, as the browser lists it, on the page's own clock. */
export interface Fetched {
  readonly url: string;
  readonly initiator: string;
  readonly time: number;
}

/**
 * Which fetches went to a company after it was refused. What the service worker stopped is in the browser's list as well, once
 * for each time that it is in the log; what the page stopped is not.
 */
export const reached = (
  fetched: readonly Fetched[],
  since: ReadonlyMap<string, number>,
  vendorOf: (url: string) => string | null,
  log: readonly LogEntry[],
): readonly RequestLeak[] => {
  const stopped = log.filter(({ wall }) => wall).map(({ url }) => url);
  return fetched.flatMap(({ url, initiator, time }) => {
    const vendor = vendorOf(url);
    const refusedAt = vendor === null ? undefined : since.get(vendor);
    const at = stopped.indexOf(url);
    if (at >= 0) {
      stopped.splice(at, 1);
      return [];
    }
    return vendor !== null && refusedAt !== undefined && time > refusedAt
      ? [{ kind: 'request', vendor: vendor === '*' ? null : vendor, url, initiator, time }]
      : [];
  });
};
