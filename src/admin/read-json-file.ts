import { readFileSync } from 'node:fs';
import { parseJsonText } from './parse-json-text.js';
import { UserError } from './user-error.js';

export interface JsonFile {
  readonly text: string;
  readonly value: unknown;
}

/** Reads a file of JSON. Throws a `UserError` where there is none, or where it is no JSON, with the place. */
export const readJsonFile = (path: string): JsonFile => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'ENOENT'
      ? new UserError(
          `There is no file ${path}.`,
          'Give the path of your configuration, or write one with: sluice init',
        )
      : new UserError(`${path} cannot be read (${code ?? String(error)}).`);
  }
  const { value, fault } = parseJsonText(text);
  if (fault)
    throw new UserError(
      `${path} is no JSON: ${fault}.`,
      'Mend it there; an editor that knows JSON marks the place.',
    );
  return { text, value };
};
