import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { SchemaObject } from 'ajv';
import { addressOf } from '../address-of.js';
import { checkConfig } from '../check/check-config.js';
import { compileSchema } from '../check/compile-schema.js';
import { directoryProblems } from '../check/directory-problems.js';
import { createLineOf } from '../check/create-line-of.js';
import { problemsText } from '../check/problems-text.js';
import { lookAtPage } from '../check/page/look-at-page.js';
import { pageProblems } from '../check/page/page-problems.js';
import type { Config } from '../../config/types.js';
import type { Console } from '../console.js';
import { fileTrouble } from '../file-trouble.js';
import { createProgress } from '../progress.js';
import { readJsonFile } from '../read-json-file.js';
import { UserError } from '../user-error.js';

export interface CheckOptions {
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly watch?: boolean;
}

/** Checks one file and says what it found; the exit code: 1 if there is a problem (with `strict`, advice too). */
const checkOnce = async (
  path: string,
  urls: readonly string[],
  options: CheckOptions,
  schema: SchemaObject,
  console: Console,
) => {
  const { text, value } = readJsonFile(path);
  const known = checkConfig(value, compileSchema(schema));
  // Where the form is wrong, that comes first.
  const isSound = known.every(({ severity }) => severity !== 'error');
  const problems = [...known, ...(isSound ? directoryProblems(value as Config) : [])];
  const progress = createProgress(console, options.json ?? false);
  for (const url of urls) {
    progress(`Looking at ${url}`);
    problems.push(...pageProblems(await lookAtPage(url), value as Config));
  }
  // Errors first, whoever found them.
  problems.sort(
    (one, next) => Number(one.severity === 'advice') - Number(next.severity === 'advice'),
  );
  const lineOf = createLineOf(text);
  console.out(
    options.json
      ? JSON.stringify(
          {
            file: path,
            problems: problems.map((one) => ({ ...one, line: lineOf(one.path) })),
          },
          null,
          2,
        )
      : problemsText(path, text, problems),
  );
  return problems.some(({ severity }) => options.strict || severity === 'error') ? 1 : 0;
};

/** `sluice check config.json [URL…]`: the file, and then the pages that use it. */
export const checkCommand = async (
  path: string,
  addresses: readonly string[],
  options: CheckOptions,
  schema: SchemaObject,
  console: Console,
): Promise<number> => {
  const urls = addresses.map(addressOf);
  if (!options.watch) return checkOnce(path, urls, options, schema, console);
  const again = async () => {
    try {
      await checkOnce(path, urls, options, schema, console);
    } catch (error) {
      // Half-written while an editor saves: the next change looks again.
      if (!(error instanceof UserError)) throw error;
      console.err(error.message);
    }
  };
  await again();
  let timer: NodeJS.Timeout | undefined;
  try {
    // The folder: many editors put a new file in the place of the old one.
    watch(dirname(path), (_, name) => {
      if (name !== basename(path)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void again(), 100);
    });
  } catch (error) {
    throw fileTrouble(dirname(path), 'read', error);
  }
  console.err(`Watching ${path}. Stop with Ctrl+C.`);
  return new Promise(() => {});
};
