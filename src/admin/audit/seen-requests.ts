import type { LoggedRequest } from './net-log.js';
import type { Recorded } from './record-requests.js';
import type { SeenRequest } from './types.js';

/** One look at one page. Times are milliseconds since 1970. */
export interface View {
  readonly page: string;
  readonly from: number;
  /** When the reader's refusal held; 0 where it did from the start, `Infinity` where it never came. */
  readonly choiceAt: number;
}

/**
 * Which page each request left from, and whether before the choice. The browser's own log adds what no page is told of, such as
 * beacons of workers; of it counts what the pages' origins asked for. Pure.
 */
export const seenRequests = (
  views: readonly View[],
  recorded: readonly Recorded[],
  logged: readonly LoggedRequest[],
  urls: readonly string[],
): readonly SeenRequest[] => {
  const seen: SeenRequest[] = [];
  const note = (url: string, kind: string, time: number) => {
    // The clocks of browser and command may differ by a little.
    const view = views.findLast(({ from }) => time >= from - 5);
    if (view) seen.push({ url, kind, page: view.page, beforeChoice: time < view.choiceAt });
  };
  for (const { url, kind, time } of recorded) note(url, kind, time);
  const known = new Set(seen.map(({ url }) => url));
  const origins = new Set([...urls, ...known].map((url) => new URL(url).origin));
  for (const { url, time, initiator } of logged)
    if (!known.has(url) && origins.has(initiator)) note(url, 'other', time);
  return seen;
};
