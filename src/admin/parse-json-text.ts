import { parse, printParseErrorCode } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';

export interface ParsedJson {
  readonly value: unknown;
  /** Why it is no JSON, with the place; `undefined` where it is. */
  readonly fault?: string;
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

/** Deeper than any settings file of any tool; readers of JSON call themselves for each level, and run out of room. */
const DEEPEST = 100;

/** Where a text nests too deep; −1 where it does not. */
const tooDeepAt = (text: string): number => {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    if (isText && mark === '\\') at += 1;
    else if (mark === '"') isText = !isText;
    // A text ends with its line, also where its quote is missing.
    else if (mark === '\n') isText = false;
    else if (!isText && (mark === '[' || mark === '{')) depth += 1;
    else if (!isText && (mark === ']' || mark === '}')) depth -= 1;
    if (depth > DEEPEST) return at;
  }
  return -1;
};

/** Reads a text as JSON, and says in words where it is none. */
export const parseJsonText = (text: string): ParsedJson => {
  const deep = tooDeepAt(text);
  if (deep >= 0)
    return {
      value: undefined,
      fault: `brackets stand in brackets more than ${DEEPEST} times (${placeOf(text, deep)})`,
    };
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (!first && value !== undefined) return { value };
  const name = first ? printParseErrorCode(first.error) : 'ValueExpected';
  return {
    value: undefined,
    fault: `${EXPLAINED[name] ?? name} (${placeOf(text, first?.offset ?? 0)})`,
  };
};
