import { readFileSync } from 'node:fs';
import { fileTrouble } from './file-trouble.js';
import { UserError } from './user-error.js';

export interface ReadAdvice {
  /** What to do where there is no such file. */
  readonly missing?: string;
  /** What to do where it is a folder. */
  readonly folder?: string;
}

/** The text of a file. Throws a `UserError` where it cannot be read. */
export const readTextFile = (path: string, { missing, folder }: ReadAdvice = {}): string => {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') throw new UserError(`${path} is a folder.`, folder ?? 'Name a file.');
    throw fileTrouble(path, 'read', error, code === 'ENOENT' ? missing : undefined);
  }
  // Some editors and shells of Windows write it so; read as UTF-8 it would be no text at all.
  if (/^(fffe|feff)/.test(bytes.toString('hex', 0, 2)))
    throw new UserError(`${path} is written as UTF-16.`, 'Save it as UTF-8.');
  return bytes.toString('utf8');
};
