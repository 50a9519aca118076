import { EMPTY_RECORD } from './record.js';
import type { ConsentRecord, Reading } from './record.js';
import type { How, Refuser } from './types.js';

/** The longest record that is ever written, in bytes; a longer one is not ours (contract §7). */
export const MAX_LENGTH = 500;

const REFUSERS: readonly (readonly [key: string, refuser: Refuser])[] = [
  ['n', 'choice'],
  ['ns', 'signal'],
  ['na', 'account'],
  ['ng', 'group'],
];
const MODELS = /^(opt-out|opt-in|notice)$/;
const HOWS = /^(banner|dialog|api|signal|account|group)$/;
const REGION = /^[A-Z]{2}(-[A-Z\d]{1,3})?$/;
const NUMBER = /^\d{1,10}$/;
const IDS = /^[\w-]+(\.[\w-]+)*$/;
const REFUSED = /^(\*(sale)?|[\w-]+)(\.(\*sale|[\w-]+))*$/;
const SEEN = /^\d{1,10}\.[12]$/;
const RECORD_ID = /^[\w-]{8,36}$/;

/** Every key of version 1, and what its value must look like. */
const GRAMMAR: Readonly<Record<string, RegExp>> = {
  v: /^1$/,
  m: MODELS,
  g: REGION,
  r: NUMBER,
  t: NUMBER,
  o: NUMBER,
  h: HOWS,
  gpc: /^1$/,
  y: IDS,
  yc: IDS,
  n: REFUSED,
  ns: REFUSED,
  na: REFUSED,
  ng: REFUSED,
  seen: SEEN,
  id: RECORD_ID,
};

/**
 * The record as text: a query string, so that any server reads it with what it has. Grammar and examples are in the README.
 * `v=1&m=opt-out&g=US-CA&r=1&t=1795507200&o=1795507200&h=banner&n=*sale`
 */
export const writeRecord = (record: ConsentRecord): string => {
  const parts: (string | number | boolean | null)[][] = [
    ['v', 1],
    ['m', record.model],
    ['g', record.region],
    ['r', record.revision],
    ['t', record.decidedAt],
    ['o', record.optedOutAt],
    ['h', record.how],
    ['gpc', record.signal && 1],
    ['y', record.granted.join('.')],
    ['yc', record.confirmed.join('.')],
    ...REFUSERS.map(([key, refuser]) => [key, record.refused[refuser].join('.')]),
    ['seen', record.seen && `${record.seen.at}.${record.seen.times}`],
    ['id', record.id],
  ];
  return parts
    .filter(([, value]) => value || value === 0)
    .map((part) => part.join('='))
    .join('&');
};

/** Reads a record strictly: whatever is not exactly of this grammar is unreadable, and so denies. */
export const readRecord = (text: string): Reading => {
  if (text.length > MAX_LENGTH) return 'unreadable';
  const values: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const part of text.split('&')) {
    const [key = '', value = '', more] = part.split('=');
    const form = Object.prototype.hasOwnProperty.call(GRAMMAR, key) ? GRAMMAR[key] : undefined;
    if (more !== undefined || key in values || !form?.test(value)) return 'unreadable';
    values[key] = value;
  }
  const { v, m, r, seen } = values;
  if (!v || !m || !r) return 'unreadable';
  const ids = (key: string) => values[key]?.split('.') ?? [];
  const number = (key: string) => (values[key] === undefined ? null : Number(values[key]));
  const [at = '', times = ''] = seen?.split('.') ?? [];
  return {
    ...EMPTY_RECORD,
    model: m as ConsentRecord['model'],
    region: values['g'] ?? '',
    revision: Number(r),
    decidedAt: number('t'),
    optedOutAt: number('o'),
    how: (values['h'] as How | undefined) ?? null,
    signal: 'gpc' in values,
    granted: ids('y'),
    confirmed: ids('yc'),
    refused: Object.fromEntries(REFUSERS.map(([key, refuser]) => [refuser, ids(key)])) as ConsentRecord['refused'],
    seen: seen ? { at: Number(at), times: Number(times) } : null,
    id: values['id'] ?? null,
  };
};
