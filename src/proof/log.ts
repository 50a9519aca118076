import type { LogEntry } from './types.js';

/** Enough for any page; a page that inserts without end must not grow without end. */
const LONGEST = 2_000;

export interface Log {
  log(entry: Omit<LogEntry, 'time'>): LogEntry;
  entries(): readonly LogEntry[];
}

/** What was held, released and blocked on this page, oldest first. */
export const createLog = (): Log => {
  const entries: LogEntry[] = [];
  return {
    log: (entry) => {
      const timed = Object.freeze({ time: performance.now(), ...entry });
      entries.push(timed);
      if (entries.length > LONGEST) entries.shift();
      return timed;
    },
    entries: () => [...entries],
  };
};
