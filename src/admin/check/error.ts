import type { Problem } from './problem.js';

/** The page reads this otherwise than it is meant, or the law is not met. */
export const error = (path: string, sentence: string, remedy: string): Problem => ({
  path,
  sentence,
  remedy,
  severity: 'error',
});
