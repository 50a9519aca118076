import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SchemaObject } from 'ajv';
import pc from 'picocolors';
import type { Config } from '../../config/types.js';
import { buildFiles } from '../build/build-files.js';
import type { Build } from '../build/build-files.js';
import { pasteText } from '../build/paste-text.js';
import { checkConfig } from '../check/check-config.js';
import { compileSchema } from '../check/compile-schema.js';
import { problemsText } from '../check/problems-text.js';
import type { Console } from '../console.js';
import { fileTrouble } from '../file-trouble.js';
import { createProgress } from '../progress.js';
import { readJsonFile } from '../read-json-file.js';
import { UserError } from '../user-error.js';

export interface BuildOptions {
  readonly out: string;
  readonly base: string;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly weights: boolean;
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

const table = ({ size, weights }: Build) => {
  const rows = weights.map(
    ({ name, size: weight, isUsed }) =>
      `  ${name.padEnd(24)} ${kilobytes(weight).padStart(8)}${isUsed ? '' : pc.dim('  not used, left out')}`,
  );
  const total = `sluice.js weighs ${pc.bold(kilobytes(size))} (brotli)`;
  return rows.length > 0 ? [`${total}. Of these:`, ...rows].join('\n') : `${total}.`;
};

/** One by one: where nothing can be made (`/proc`), Node's own recursion does not end. */
const makeFolder = (path: string): void => {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
};

/** `sluice build config.json --out DIR` */
export const buildCommand = async (
  path: string,
  options: BuildOptions,
  schema: SchemaObject,
  console: Console,
): Promise<number> => {
  const { text, value } = readJsonFile(path);
  const problems = checkConfig(value, compileSchema(schema)).filter(
    ({ severity }) => severity === 'error',
  );
  if (problems.length > 0) {
    console.err(problemsText(path, text, problems));
    if (!options.force)
      throw new UserError(
        'Nothing was built.',
        'Solve the problems, or build all the same with --force.',
      );
  }
  createProgress(
    console,
    options.json ?? false,
  )(options.weights ? 'Bundling, and weighing the parts' : 'Bundling');
  const dist = dirname(fileURLToPath(import.meta.url));
  const build = await buildFiles(value as Config, dist, options.weights);
  try {
    for (const { path: name, content } of build.files) {
      const target = join(options.out, name);
      makeFolder(dirname(target));
      writeFileSync(target, content);
    }
  } catch (error) {
    throw fileTrouble(options.out, 'written', error);
  }
  const base = options.base.replace(/\/?$/, '/');
  console.out(
    options.json
      ? JSON.stringify(
          {
            files: build.files.map((file) => file.path),
            integrity: build.integrity,
            size: build.size,
            weights: build.weights,
          },
          null,
          2,
        )
      : [
          `${build.files.length} files are in ${options.out}.`,
          table(build),
          await pasteText({
            settings: build.settings,
            integrity: build.integrity,
            base,
            parts: join(dist, 'parts'),
            config: path,
          }),
        ].join('\n\n'),
  );
  return 0;
};
