import { readConfig } from '../../src/config/read-config.js';
import type { Model } from '../../src/config/types.js';
import { readRecord } from '../../src/consent/record-text.js';
import type { Reading } from '../../src/consent/record.js';
import type { Situation } from '../../src/consent/resolve.js';
import { subjectsOf } from '../../src/consent/subjects.js';

/** 2026-11-24, 08:00 UTC: the present of these tests. */
export const NOW = 1_795_507_200;
export const DAY = 86_400;

/** A paper with each kind of category and of company. */
export const PAPER = {
  version: 1,
  categories: [
    { id: 'necessary', required: true },
    { id: 'analytics' },
    { id: 'advertising', sale: true },
    { id: 'health', sensitive: ['health'] },
  ],
  vendors: [
    { id: 'pay', name: 'Pay', category: 'necessary' },
    { id: 'tally', name: 'Tally', category: 'analytics' },
    { id: 'acme', name: 'Acme Ads', category: 'advertising' },
    { id: 'trader', name: 'Trader', category: 'analytics', sale: true },
  ],
};

export interface Case {
  readonly config?: object;
  readonly model?: Model;
  /** Text of the record, a reading, or nothing for a first visit. */
  readonly record?: string | Reading;
  readonly signal?: boolean;
  readonly storage?: boolean;
  readonly now?: number;
}

/** A situation as the page makes it. Configuration and record go through their readers, so that no test is of what cannot be. */
export const situationOf = ({
  config = PAPER,
  model = 'opt-out',
  record = 'none',
  signal = false,
  storage = true,
  now = NOW,
}: Case = {}): Situation => {
  const settings = readConfig(config, () => {});
  const reading = typeof record === 'string' && record !== 'none' ? readRecord(record) : record;
  return {
    settings,
    subjects: subjectsOf(settings),
    model,
    reading: reading as Reading,
    signal,
    storage,
    now,
  };
};

/** Text of a record that can be read: what it says of names, and where it departs from a choice made in California today. */
export const recordOf = (
  marks: string,
  {
    model = 'opt-out',
    region = 'US-CA',
    revision = 1,
    how = 'banner',
    decidedAt = NOW,
    optedOutAt = 0,
    accountAt = 0,
    gpc = 0,
    seenAt = 0,
    seen = 0,
  } = {},
): string => {
  const fields = {
    v: 1, model, region, revision, how, decidedAt, optedOutAt, accountAt, gpc, seenAt, seen,
  }; // prettier-ignore
  const text = [
    ...Object.entries(fields)
      .filter(([, value]) => value)
      .map((pair) => pair.join('=')),
    ...(marks ? [marks] : []),
  ].join('&');
  if (readRecord(text) === 'unreadable') throw new Error(`not a record: ${text}`);
  return text;
};
