import type { Because } from '../consent/types.js';

/** Why an answer is what it is, in an admin's words. */
export const BECAUSE: Readonly<Record<Because, string>> = {
  required: 'the site needs it',
  choice: 'the reader chose so',
  signal: 'the browser’s signal',
  account: 'the reader’s account',
  group: 'refused at a sister title',
  age: 'the reader’s age',
  default: 'the law’s default',
  unknown: 'cannot be known',
};
