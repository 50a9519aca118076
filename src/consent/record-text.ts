import type { ConsentRecord, Mark, Reading } from './record.js';

/** The longest record that is ever written, in bytes; a longer one is not ours (contract §7). */
export const MAX_LENGTH = 500;

const LISTS: readonly Mark[] = ['permitted', 'confirmed', 'choice', 'signal', 'account', 'group'];

/**
 * The record as text: a query string, so that any server reads it with what it has. Grammar and examples are in the README.
 * `v=1&model=opt-out&region=US-CA&revision=1&how=banner&decidedAt=1795507200&optedOutAt=1795507200&choice=*sale`
 */
export const writeRecord = ({ marks, ...fields }: ConsentRecord): string => {
  const lists = LISTS.map((mark) => [mark, Object.keys(marks).filter((name) => marks[name] === mark).join('.')]);
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
  const number = (key: string) => Number(word(key)) || 0;
  const marks = Object.create(null) as Record<string, Mark>;
  for (const mark of LISTS) {
    // Later lists are refusals: what stands in two is refused.
    for (const name of word(mark).match(/[\w*-]+/g) ?? []) marks[name] = mark;
  }
  const record = {
    model: word('model'),
    region: word('region'),
    revision: number('revision'),
    how: word('how'),
    decidedAt: number('decidedAt'),
    optedOutAt: number('optedOutAt'),
    gpc: number('gpc'),
    seenAt: number('seenAt'),
    seen: number('seen'),
    id: word('id'),
    marks,
  } as ConsentRecord;
  return text.length <= MAX_LENGTH && /^(opt-(in|out)|notice)$/.test(record.model) && writeRecord(record) === text
    ? record
    : 'unreadable';
};
