import type { Finding, ReaderState } from '../types.js';

/** Makes a finding; `path` is the company's id, a host or nothing. */
export const finding = (
  sort: Finding['sort'],
  severity: Finding['severity'],
  state: ReaderState | null,
  [path, sentence, remedy]: readonly [string, string, string],
): Finding => ({ sort, severity, state, path, sentence, remedy });
