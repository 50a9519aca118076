import type { ValidateFunction } from 'ajv';

/** What the page's entry hands in: the words of the interface, and the compiled schema. */
export interface Tools {
  readonly validate: ValidateFunction;
  /** English, all of it. */
  readonly english: Readonly<Record<string, string>>;
  /** The other languages' words, by tag. */
  readonly languages: Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;
  readonly version: string;
}
