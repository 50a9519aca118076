import { NO_RECORD } from './record-of.js';
import { isPermission } from './record.js';
import type { ConsentRecord, Mark, Reading } from './record.js';

/** The longest record that is ever written, in bytes; a longer one is not ours (contract §7). */
export const MAX_LENGTH = 500;

const LISTS: readonly Mark[] = ['permitted', 'confirmed', 'choice', 'signal', 'account', 'group'];

/**
 * The record as text: a query string, so that any server reads it with what it has. Grammar and examples are in the README.
 * `v=1&model=opt-out&region=US-CA&revision=1&how=banner&decidedAt=1795507200&optedOutAt=1795507200&choice=*sale`
 */
export const writeRecord = ({ marks, ...fields }: ConsentRecord): string => {
  const lists = LISTS.map((mark) => [
    mark,
    Object.keys(marks)
      .filter((name) => marks[name] === mark)
      .join('.'),
  ]);
  return Object.entries({ v: 1, ...fields })
    .concat(lists as never)
    .filter(([, value]) => value)
    .map((pair) => pair.join('='))
    .join('&');
};

/** Reads a record strictly: whatever would not be written back letter by letter is unreadable, and so denies. */
export const readRecord = (text: string): Reading => {
  const fields = new URLSearchParams(text);
  const word = (key: string) => fields.get(key) ?? '';
  const marks = Object.create(null) as Record<string, Mark>;
  for (const mark of LISTS) {
    const names = isPermission(mark) ? /[\w-]+/g : /[\w-]+|\*(sale)?/g;
    for (const name of word(mark).match(names) ?? []) marks[name] = mark;
  }
  const values = Object.entries(NO_RECORD).map(([key, none]) => [
    key,
    // Ten digits reach to the year 2286, and any date can hold them.
    none === 0 ? Number(/^\d{1,10}$/.exec(word(key))) : word(key),
  ]);
  const record = { ...Object.fromEntries(values), marks } as ConsentRecord;
  return text.length <= MAX_LENGTH &&
    /^(opt-(in|out)|notice)$/.test(record.model) &&
    writeRecord(record) === text
    ? record
    : 'unreadable';
};
