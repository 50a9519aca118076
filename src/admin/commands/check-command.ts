import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { SchemaObject } from 'ajv';
import { addressOf } from '../address-of.js';
import { checkConfig } from '../check/check-config.js';
import { compileSchema } from '../check/compile-schema.js';
import { directoryProblems } from '../check/directory-problems.js';
import { createLineOf } from '../check/create-line-of.js';
import { error } from '../check/error.js';
import type { Problem } from '../check/problem.js';
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

/** Looks at pages one after the other. One that cannot be opened does not keep the others, or the file, from being told of. */
const lookAt = async (
  urls: readonly string[],
  config: Config,
  progress: (text: string) => void,
): Promise<{ readonly problems: readonly Problem[]; readonly isAll: boolean }> => {
  const problems: Problem[] = [];
  let isAll = true;
  for (const url of urls) {
    progress(`Looking at ${url}`);
    try {
      problems.push(...pageProblems(await lookAtPage(url), config));
    } catch (trouble) {
      if (!(trouble instanceof UserError)) throw trouble;
      problems.push(error(url, trouble.message, trouble.remedy));
      isAll = false;
    }
  }
  return { problems, isAll };
};

/** Checks one file and says what it found; the exit code: 1 if there is a problem (with `strict`, advice too), 2 if a page was not seen. */
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
  const seen = await lookAt(
    urls,
    Object(value) as Config,
    createProgress(console, options.json ?? false),
  );
  // Errors first, whoever found them.
  const problems = [
    ...known,
    ...(isSound ? directoryProblems(value as Config) : []),
    ...seen.problems,
  ].sort((one, next) => Number(one.severity === 'advice') - Number(next.severity === 'advice'));
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
  if (!seen.isAll) return 2;
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
    } catch (trouble) {
      // Half-written while an editor saves: the next change looks again.
      if (!(trouble instanceof UserError)) throw trouble;
      console.err(trouble.message);
    }
  };
  let last = again();
  await last;
  return new Promise((_, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const look = () => {
      // A look at pages takes longer than a change of the file.
      last = last.then(again);
      last.catch(reject);
    };
    try {
      // The folder: many editors put a new file in the place of the old one.
      watch(dirname(path), (__, name) => {
        if (name !== basename(path)) return;
        clearTimeout(timer);
        timer = setTimeout(look, 100);
      });
    } catch (trouble) {
      throw fileTrouble(dirname(path), 'read', trouble);
    }
    console.err(`Watching ${path}. Stop with Ctrl+C.`);
  });
};
