import type { Console } from '../console.js';
import { reportOf } from '../records/report-of.js';
import { reportText } from '../records/report-text.js';
import type { RecordsSource } from '../records/types.js';
import { UserError } from '../user-error.js';

export interface RecordsOptions {
  readonly postgres?: string;
  readonly sqlite?: string;
  readonly log?: readonly string[];
  readonly months: string;
  readonly json?: boolean;
}

const sourceOf = ({ postgres, sqlite, log }: RecordsOptions): RecordsSource => {
  const sources: readonly (RecordsSource | undefined)[] = [
    postgres === undefined ? undefined : { kind: 'postgres', address: postgres },
    sqlite === undefined ? undefined : { kind: 'sqlite', path: sqlite },
    log === undefined ? undefined : { kind: 'log', paths: log },
  ];
  const [source, ...others] = sources.flatMap((one) => one ?? []);
  if (!source || others[0])
    throw new UserError(
      source ? 'The report is of one store.' : 'Where are the records?',
      'Give one of --postgres <address>, --sqlite <file> and --log <file…>.',
    );
  return source;
};

/** `sluice records report`: 0 with the report. */
export const recordsCommand = async (
  options: RecordsOptions,
  console: Console,
): Promise<number> => {
  const source = sourceOf(options);
  const months = Number(options.months);
  if (!Number.isInteger(months) || months < 1 || months > 1200)
    throw new UserError(
      `“${options.months}” is no number of months.`,
      'Write a whole number, such as 24.',
    );
  const rows = await reportOf(source, months);
  console.out(options.json ? JSON.stringify(rows, null, 2) : reportText(rows, months));
  return 0;
};
