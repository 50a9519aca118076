import type { defineLink } from '../link/sluice-link.js';
import type { LoadUi } from './surfaces.js';

/** What a bundle puts in: how the interface is fetched, and the elements that need no interface. */
export interface Parts {
  readonly loadUi: LoadUi;
  readonly defineLink: typeof defineLink;
}
