import { existsSync } from 'node:fs';
import type { SchemaObject } from 'ajv';
import { checkConfig } from '../check/check-config.js';
import { compileSchema } from '../check/compile-schema.js';
import { problemsText } from '../check/problems-text.js';
import type { Console } from '../console.js';
import { expectWritable } from '../expect-writable.js';
import { migrate } from '../migrate/migrate.js';
import { migrationText } from '../migrate/migration-text.js';
import { readTextFile } from '../read-text-file.js';
import { writeTextFile } from '../write-text-file.js';

export interface MigrateOptions {
  readonly write?: boolean;
  readonly out: string;
  readonly base: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

const read = (path: string) => ({
  path,
  text: readTextFile(path, {
    missing: 'Look whether the path is right.',
    folder: `Name the files in it, such as ${path.replace(/\/?$/, '/')}*.html.`,
  }),
});

/** `sluice migrate FILES…`: 0 where another tool was found and understood, 1 where none was. */
export const migrateCommand = async (
  paths: readonly string[],
  options: MigrateOptions,
  schema: SchemaObject,
  console: Console,
): Promise<number> => {
  const { out, base, force, json } = options;
  const headScript = `${base.replace(/\/?$/, '/')}sluice.js`;
  const migration = migrate(paths.map(read), { headScript });
  const { config, changes } = migration;
  const text = config ? `${JSON.stringify(config, null, 2)}\n` : '';
  const before = existsSync(out) ? read(out).text : null;
  const keeps = before !== null && before !== text && !force;
  if (options.write) {
    const writesConfig = config && !keeps && before !== text;
    // Before the first page is changed: half a migration is worse than none.
    for (const { path } of changes) expectWritable(path);
    if (writesConfig) expectWritable(out);
    for (const { path, after } of changes) writeTextFile(path, after);
    if (writesConfig) writeTextFile(out, text);
  }
  if (json) {
    console.out(JSON.stringify(migration, null, 2));
    return config ? 0 : 1;
  }
  const files = changes.length === 1 ? 'One file' : `${changes.length} files`;
  const next = [
    ...(changes.length > 0
      ? [options.write ? `${files} changed.` : `${files} would change; --write does it.`]
      : ['No page has to change.']),
    ...(config && keeps
      ? [`${out} is there already and stays as it is; --force replaces it.`]
      : config && before !== text
        ? [options.write ? `${out} is written.` : `${out} would be written.`]
        : []),
  ].join('\n');
  console.out(
    [
      migrationText(migration),
      ...(config
        ? [
            next,
            problemsText(out, text, checkConfig(config, compileSchema(schema))),
            `Next:\n  npx sluice check ${out}\n  npx sluice build ${out} --out public${base.replace(/\/?$/, '')} --base ${base}\n  Guide: node_modules/sluice/demo/guides/moving.md`,
          ]
        : []),
    ].join('\n\n'),
  );
  return config ? 0 : 1;
};
