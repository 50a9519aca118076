import type { Fix } from './fix.js';
import type { Problem } from './problem.js';

/** The page reads this otherwise than it is meant, or the law is not met. */
export const error = (path: string, sentence: string, remedy: string, fix?: Fix): Problem => ({
  path,
  sentence,
  remedy,
  severity: 'error',
  ...(fix && { fix }),
});
