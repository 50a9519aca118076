import type { Config } from '../../../config/types.js';

/** How the notice looks: custom properties of the site's style sheet, no part of the configuration. Empty: as it comes. */
export interface Look {
  /** The choice buttons on light pages, and on dark ones. */
  readonly choice: string;
  readonly choiceDark: string;
  /** Switches and links on light pages, and on dark ones. */
  readonly accent: string;
  readonly accentDark: string;
  readonly font: '' | 'system-ui';
  /** Radius of panels in pixels. */
  readonly corners: '' | '6' | '0';
  readonly scheme: '' | 'light' | 'dark';
  /** Distance of the floating link and the card from the edges, in pixels. */
  readonly offset: string;
}

/** What the code to paste needs to know of the site's pages. */
export interface Pages {
  /** Words of the privacy link; the first are the usual ones. */
  readonly linkWords: string;
  /** Page that the link opens without script. */
  readonly choices: string;
  /** Folder of the files on the site. */
  readonly base: string;
}

/** All that is edited: one value that never changes, and that a step of the history replaces. */
export interface Draft {
  readonly config: Config;
  readonly look: Look;
  readonly pages: Pages;
  /** What was tried by hand before publishing. */
  readonly tried: readonly string[];
}
