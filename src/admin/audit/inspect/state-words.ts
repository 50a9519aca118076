import type { ReaderState } from '../types.js';

/** The four states, as sentences name them. */
export const STATE_WORDS: Readonly<Record<ReaderState, string>> = {
  undecided: 'before any choice',
  'opted-out': 'after the opt-out',
  signal: 'with Global Privacy Control on',
  allowed: 'after allowing',
};
