import { readFileSync } from 'node:fs';
import { parse, printParseErrorCode } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import { UserError } from './user-error.js';

export interface JsonFile {
  readonly text: string;
  readonly value: unknown;
}

const EXPLAINED: Readonly<Record<string, string>> = {
  InvalidCommentToken: 'a comment stands here, and JSON has none',
  PropertyNameExpected: 'a name in double quotes is missing, or a comma is too many',
  ValueExpected: 'a value is missing, or a comma is too many',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  EndOfFileExpected: 'something stands behind the end',
  InvalidSymbol: 'this is no word of JSON: texts stand in double quotes',
  UnexpectedEndOfString: 'the closing quote of a text is missing',
};

/** Line and column of a place in a text, counted from 1. */
const placeOf = (text: string, offset: number) => {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
};

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
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first || value === undefined) {
    const name = first ? printParseErrorCode(first.error) : 'ValueExpected';
    throw new UserError(
      `${path} is no JSON: ${EXPLAINED[name] ?? name} (${placeOf(text, first?.offset ?? 0)}).`,
      'Mend it there; an editor that knows JSON marks the place.',
    );
  }
  return { text, value };
};
