import { ownDocument } from '../storage/own-document.js';
import { readPageConfig } from './read-page-config.js';
import type { RegionMarkup } from './read-region.js';

/** What the head script finds in the page that it stands in. */
export interface PageMarkup extends RegionMarkup {
  /** What was found for a configuration, as it stands there. */
  readonly config: unknown;
  /** `data-age` of the script tag. */
  readonly age: string | undefined;
  /** Address of the head script; empty where it was inlined. */
  readonly address: string;
  readonly nonce: string;
}

/**
 * Reads the page once, while the head script runs: only what stands before it counts, and only by methods that markup cannot
 * shadow (contract §1, hostile markup).
 */
export const readPage = (): PageMarkup => {
  const script = ownDocument.currentScript as HTMLScriptElement | null;
  return {
    config: readPageConfig(),
    attribute: script?.getAttribute('data-region'),
    meta: ownDocument.querySelector('meta[name="sluice-region"]')?.getAttribute('content'),
    age: script?.getAttribute('data-age') ?? undefined,
    address: script?.src ?? '',
    nonce: script?.nonce ?? '',
  };
};
