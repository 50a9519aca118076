import type { VerifyReport } from './types.js';

/** The report of a page that could not be looked at: it says so, and nothing else. */
export const unchecked = (failed: string): VerifyReport => ({
  at: new Date().toISOString(),
  failed,
  refused: [],
  leaks: [],
  signals: [],
  mayRun: [],
  blocked: 0,
  walls: { gate: false, standby: false, serviceWorker: false, policy: false },
  gaps: [],
});
