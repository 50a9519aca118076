import type { Fields } from './encode.js';

/** A section that is in the string, with the values it holds. */
export interface SentSection {
  readonly id: number;
  readonly prefix: string;
  readonly fields: readonly Fields[];
  readonly text: string;
}

/** `PingReturn.parsedSections`: segments by prefix, a copy for each reader, as Prebid writes into what it is given. */
export const parsedSections = (
  sections: readonly SentSection[],
): Record<string, Record<string, unknown>[]> =>
  Object.fromEntries(
    sections.map(({ prefix, fields }) => [prefix, JSON.parse(JSON.stringify(fields))]),
  );
