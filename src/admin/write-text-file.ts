import { writeFileSync } from 'node:fs';
import { fileTrouble } from './file-trouble.js';

/** Writes a file. Throws a `UserError` where it cannot be written. */
export const writeTextFile = (path: string, text: string): void => {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw fileTrouble(path, 'written', error);
  }
};
