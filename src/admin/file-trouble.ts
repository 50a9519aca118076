import { UserError } from './user-error.js';

/** What the commonest answers of a file system ask for. */
const REMEDIES: Readonly<Record<string, string>> = {
  EACCES: 'Look at its permissions, or run this as somebody who may.',
  EISDIR: 'That is a folder: name a file.',
  ENOENT: 'Look whether its folder is there.',
  ENOSPC: 'The disk is full.',
  ENOTDIR: 'A part of the path is a file, and no folder.',
  EPERM: 'Look at its permissions, or run this as somebody who may.',
  EROFS: 'Nothing can be written there: name another place.',
};

/** What a person is told when a file cannot be read or written: with the system's code, which can be looked up. */
export const fileTrouble = (
  path: string,
  verb: 'read' | 'written',
  error: unknown,
  remedy?: string,
): UserError => {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return new UserError(
    verb === 'read' && code === 'ENOENT'
      ? `There is no file ${path}.`
      : `${path} cannot be ${verb} (${code}).`,
    remedy ?? REMEDIES[code],
  );
};
