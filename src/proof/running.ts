import type { Fetched } from './reached.js';
import type { LogEntry, Running } from './types.js';

const CODE: Readonly<Record<string, Running['kind']>> = {
  script: 'script',
  iframe: 'frame',
  frame: 'frame',
};

export interface RunningFacts {
  readonly since: ReadonlyMap<string, number>;
  vendorOf(url: string): string | null;
  categoryOf(vendor: string): string | null;
  isRefused(id: string): boolean;
  /** Whether a frame with this address is still there. */
  isInPage(url: string): boolean;
}

/** What of refused companies came before the refusal and may go on: scripts that ran, frames that are still in the page. */
export const running = (
  fetched: readonly Fetched[],
  log: readonly LogEntry[],
  { since, vendorOf, categoryOf, isRefused, isInPage }: RunningFacts,
): readonly Running[] => {
  const found = new Map<string, Running>();
  const add = (given: Running) => {
    const { kind, url, vendor, category } = given;
    if (kind === 'script' || isInPage(url)) found.set(url || `${vendor} ${category}`, given);
  };
  for (const { url, initiator, time } of fetched) {
    const kind = CODE[initiator];
    const vendor = kind ? vendorOf(url) : null;
    if (kind && vendor && time <= (since.get(vendor) ?? -1))
      add({ kind, vendor: vendor === '*' ? null : vendor, category: categoryOf(vendor), url });
  }
  for (const { outcome, kind, url, vendor, category } of log) {
    const code = CODE[kind];
    const isOfRefused = [vendor, category].some((id) => id !== null && isRefused(id));
    if (outcome === 'released' && code && isOfRefused) add({ kind: code, vendor, category, url });
  }
  return [...found.values()];
};
