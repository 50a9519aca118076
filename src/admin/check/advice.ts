import type { Fix } from './fix.js';
import type { Problem } from './problem.js';

/** It works; somebody should look at it all the same. */
export const advice = (path: string, sentence: string, remedy: string, fix?: Fix): Problem => ({
  path,
  sentence,
  remedy,
  severity: 'advice',
  ...(fix && { fix }),
});
