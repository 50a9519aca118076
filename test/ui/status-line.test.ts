import { expect } from 'chai';
import type { ConsentState } from '../../src/api/types.js';
import type { Answer, Because } from '../../src/consent/types.js';
import { statusLine } from '../../src/ui/status-line.js';
import { fakeHost } from './harness.js';

const OPTED_OUT = '2026-03-01T12:00:00.000Z';
const DECIDED = '2026-11-24T09:41:00.000Z';

const state = (
  answer: Answer,
  because: Because,
  more: Partial<ConsentState> = {},
): Partial<ConsentState> => ({
  categories: {
    necessary: { answer: 'granted', because: 'required' },
    analytics: { answer: 'granted', because: 'default' },
    advertising: { answer, because },
  },
  ...more,
});

const dates = { decidedAt: DECIDED, optedOutAt: OPTED_OUT };

const rows: readonly (readonly [string, Partial<ConsentState>, string | null, string | null])[] = [
  ['nothing before a choice', {}, null, null],
  [
    'the signal, while it is on',
    state('denied', 'signal', { signal: true, optedOut: true, ...dates }),
    'status.signal',
    DECIDED,
  ],
  [
    'a signal that could not be stored, never as honored',
    state('denied', 'signal', { signal: true, optedOut: true, stored: false }),
    'status.failed',
    null,
  ],
  [
    'the earlier signal, with its date, when it is gone',
    state('denied', 'signal', { optedOut: true, ...dates }),
    'status.signalBefore',
    OPTED_OUT,
  ],
  [
    'the reader’s own opt-out, with its date',
    state('denied', 'choice', { optedOut: true, ...dates }),
    'status.manual',
    OPTED_OUT,
  ],
  [
    'an opt-out that was not pressed here, without the word "you"',
    state('denied', 'group', { optedOut: true, ...dates }),
    'status.undated',
    DECIDED,
  ],
  ['an opt-out without a date', state('denied', 'age', { optedOut: true }), 'status.undated', null],
  [
    'a partial refusal, never as honored',
    state('denied', 'choice', dates),
    'status.partial',
    OPTED_OUT,
  ],
  [
    'an exception to the signal',
    state('granted', 'choice', { signal: true, decidedAt: DECIDED }),
    'status.override',
    DECIDED,
  ],
  [
    'no exception without the signal',
    state('granted', 'choice', { decidedAt: DECIDED }),
    null,
    null,
  ],
  [
    'a choice that was not stored, before anything else',
    state('denied', 'choice', { optedOut: true, stored: false, ...dates }),
    'status.failed',
    DECIDED,
  ],
  [
    'nothing about storage before a choice',
    state('granted', 'default', { stored: false }),
    null,
    null,
  ],
  ['nothing where sale is only denied by default', state('denied', 'default'), null, null],
];

describe('the status line tells', () => {
  for (const [name, partial, key, date] of rows) {
    it(name, () => {
      const host = fakeHost({ state: partial });
      const line = statusLine(host.getState(), host.settings);
      expect(line?.key ?? null).to.equal(key);
      expect(line?.date ?? null).to.equal(date);
    });
  }
});
