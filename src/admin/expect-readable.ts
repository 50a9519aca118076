import { accessSync, constants, statSync } from 'node:fs';
import { fileTrouble } from './file-trouble.js';
import { UserError } from './user-error.js';

/** Throws a `UserError` where a file cannot be read, for those who hand its path to a reader of its own. */
export const expectReadable = (path: string): void => {
  try {
    accessSync(path, constants.R_OK);
  } catch (error) {
    throw fileTrouble(path, 'read', error, 'Look whether the path is right.');
  }
  if (statSync(path).isDirectory()) throw new UserError(`${path} is a folder.`, 'Name a file.');
};
