import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileTrouble } from './file-trouble.js';

/** Throws the `UserError` now that writing there would throw later: behind minutes of work, or a dozen questions, it is too late. */
export const expectWritable = (path: string): void => {
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    accessSync(there ? path : dirname(path), constants.W_OK);
  } catch (error) {
    throw fileTrouble(path, 'written', error);
  }
};
