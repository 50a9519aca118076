import type { RequestLeak } from './types.js';

/** One fetch of this page, as the browser lists it, on the page's own clock. */
export interface Fetched {
  readonly url: string;
  readonly initiator: string;
  readonly time: number;
}

/** Which fetches went to a company after it was refused. */
export const reached = (
  fetched: readonly Fetched[],
  since: ReadonlyMap<string, number>,
  vendorOf: (url: string) => string | null,
): readonly RequestLeak[] =>
  fetched.flatMap(({ url, initiator, time }) => {
    const vendor = vendorOf(url);
    const refusedAt = vendor === null ? undefined : since.get(vendor);
    return vendor !== null && refusedAt !== undefined && time > refusedAt
      ? [{ kind: 'request', vendor, url, initiator, time }]
      : [];
  });
