import { parseJsonText } from './parse-json-text.js';
import { readTextFile } from './read-text-file.js';
import type { ReadAdvice } from './read-text-file.js';
import { UserError } from './user-error.js';

export interface JsonFile {
  readonly text: string;
  readonly value: unknown;
}

const CONFIGURATION: ReadAdvice = {
  missing: 'Give the path of your configuration, or write one with: npx sluice init',
  folder: 'Give the path of the configuration in it.',
};

/** Reads a file of JSON, by default a configuration. Throws a `UserError` where there is none, or where it is no JSON, with the place. */
export const readJsonFile = (path: string, advice: ReadAdvice = CONFIGURATION): JsonFile => {
  // Some editors put a mark before the text.
  const text = readTextFile(path, advice).replace(/^\uFEFF/, '');
  if (!text.trim()) throw new UserError(`${path} is empty.`, advice.missing);
  const { value, fault } = parseJsonText(text);
  if (fault)
    throw new UserError(
      `${path} is no JSON: ${fault}.`,
      'Mend it there; an editor that knows JSON marks the place.',
    );
  return { text, value };
};
