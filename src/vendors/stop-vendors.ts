import type { StopCall, StopPage } from './stop-calls.js';

interface Stopped {
  readonly id: string;
  readonly domains: readonly string[];
}

/**
 * Calls the companies' own stop functions, where the note that they leave belongs to the same company and so will be removed:
 * otherwise a later permission would find the company stopped for ever. Returns whether anything was called.
 */
export const stopVendors = (
  vendors: readonly Stopped[],
  calls: readonly StopCall[],
  page: StopPage,
  {
    ownerOf,
    callSafely,
  }: {
    ownerOf(place: string, name: string): string | undefined;
    callSafely(call: (page: StopPage) => unknown, page: StopPage): void;
  },
): boolean => {
  const due = calls.filter(({ hosts, place, note }) =>
    vendors.some(
      ({ id, domains }) =>
        ownerOf(place, note) === id &&
        hosts.some((host) => domains.some((domain) => `.${domain}`.endsWith(`.${host}`))),
    ),
  );
  for (const { stop } of due) callSafely(stop, page);
  return due.length > 0;
};
