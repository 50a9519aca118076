import type { FormerToolName } from '../../config/former-tool-config.js';
import type { Config } from '../../config/types.js';

/** Tools whose configuration and markup can be read. */
export type SourceTool = Extract<
  FormerToolName,
  'vanilla-cookieconsent' | 'klaro' | 'tarteaucitron' | 'cookieconsent' | 'cookiebot' | 'onetrust'
>;

/** A file as it is given. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One line of the report. */
export interface MigrationNote {
  /** `carried`: is ours now. `left`: is not, and why. `todo`: a person has to look. */
  readonly kind: 'carried' | 'left' | 'todo';
  readonly sentence: string;
}

/** What came of the files. */
export interface Migration {
  /** Tools that were found, in the order of their names. */
  readonly tools: readonly SourceTool[];
  /** The configuration; `null` where nothing was found. */
  readonly config: Config | null;
  /** Files whose text changes. */
  readonly changes: readonly (SourceFile & { readonly after: string })[];
  readonly notes: readonly MigrationNote[];
}

/** Literal values of a program, with what was code in it. */
export interface StaticValue {
  readonly value: unknown;
  /** Paths whose value is code, such as `onConsent` or `services[0].callback`. */
  readonly code: readonly string[];
}
