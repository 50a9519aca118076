import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expectReadable } from '../expect-readable.js';
import { UserError } from '../user-error.js';
import { QUERIES } from './queries.js';
import { reportOfLog } from './report-of-log.js';
import type { RecordsMonth, RecordsSource } from './types.js';

interface Postgres {
  readonly Client: new (options: { connectionString: string }) => {
    connect(): Promise<void>;
    query(text: string, values: readonly unknown[]): Promise<{ rows: readonly RecordsMonth[] }>;
    end(): Promise<void>;
  };
}
interface Sqlite {
  readonly Database: new (
    path: string,
    options: { readOnly: boolean },
  ) => { all(text: string, values: readonly unknown[]): readonly RecordsMonth[]; close(): void };
}

/** The package with which the site keeps its records: the site has it, we do not. */
const packageOfSite = async (name: string): Promise<unknown> => {
  try {
    const path = createRequire(join(process.cwd(), 'package.json')).resolve(name);
    const module = (await import(pathToFileURL(path).href)) as { default?: unknown };
    return module.default ?? module;
  } catch {
    throw new UserError(`The package ${name} is not installed here.`, `Run: npm install ${name}`);
  }
};

/** Asks a store for the report of the last months. */
export const reportOf = async (
  source: RecordsSource,
  months: number,
): Promise<readonly RecordsMonth[]> => {
  const trouble = (error: unknown) =>
    new UserError(
      `The records cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  if (source.kind === 'log') {
    source.paths.forEach(expectReadable);
    const since = new Date();
    since.setUTCMonth(since.getUTCMonth() - months);
    try {
      return await reportOfLog(source.paths, since);
    } catch (error) {
      throw trouble(error);
    }
  }
  if (source.kind === 'sqlite') {
    expectReadable(source.path);
    const { Database } = (await packageOfSite('node-sqlite3-wasm')) as Sqlite;
    const database = new Database(source.path, { readOnly: true });
    try {
      return database.all(QUERIES.sqlite, [months]);
    } catch (error) {
      throw trouble(error);
    } finally {
      database.close();
    }
  }
  const { Client } = (await packageOfSite('pg')) as Postgres;
  const client = new Client({ connectionString: source.address });
  try {
    await client.connect();
    return (await client.query(QUERIES.postgres, [months])).rows;
  } catch (error) {
    throw trouble(error);
  } finally {
    await client.end().catch(() => {});
  }
};
