import { watch } from 'node:fs';
import type { SchemaObject } from 'ajv';
import { checkConfig } from '../check/check-config.js';
import { lineOf } from '../check/line-of.js';
import { problemsText } from '../check/problems-text.js';
import type { Console } from '../console.js';
import { readJsonFile } from '../read-json-file.js';
import { UserError } from '../user-error.js';

export interface CheckOptions {
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly watch?: boolean;
}

/** Checks one file and says what it found; the exit code: 1 if there is a problem (with `strict`, advice too). */
const checkOnce = (path: string, options: CheckOptions, schema: SchemaObject, console: Console) => {
  const { text, value } = readJsonFile(path);
  const problems = checkConfig(value, schema);
  console.out(
    options.json
      ? JSON.stringify(
          {
            file: path,
            problems: problems.map((one) => ({ ...one, line: lineOf(text, one.path) })),
          },
          null,
          2,
        )
      : problemsText(path, text, problems),
  );
  return problems.some(({ severity }) => options.strict || severity === 'error') ? 1 : 0;
};

/** `sluice check config.json` */
export const checkCommand = async (
  path: string,
  options: CheckOptions,
  schema: SchemaObject,
  console: Console,
): Promise<number> => {
  if (!options.watch) return checkOnce(path, options, schema, console);
  const again = () => {
    try {
      checkOnce(path, options, schema, console);
    } catch (error) {
      // Half-written while an editor saves: the next change looks again.
      if (!(error instanceof UserError)) throw error;
      console.err(error.message);
    }
  };
  again();
  console.err(`Watching ${path}. Stop with Ctrl+C.`);
  let timer: NodeJS.Timeout | undefined;
  watch(path, () => {
    clearTimeout(timer);
    timer = setTimeout(again, 100);
  });
  return new Promise(() => {});
};
