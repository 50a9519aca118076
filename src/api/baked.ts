/**
 * What `sluice build` puts in the place of this file (contract §1, baked form). In the script that is shipped as it is, the page
 * says it all.
 */
export const BAKED: {
  /** The configuration; then none is read from the page. */
  readonly config?: unknown;
  /** Folder of the other files, relative to the head script: its name changes with what is in it. */
  readonly folder: string;
} = { folder: '' };
