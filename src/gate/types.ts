import type { Vendor } from '../config/settings.js';

/** What the gate asks of the page that it stands in. */
export interface GateHost {
  /** Whether a category or vendor is allowed now; `undefined` where the configuration does not know it. */
  allows(id: string): boolean | undefined;
  /** One console line for the developer. */
  report(code: string, sentence: string): void;
  /** Remembers what happened. */
  log(entry: GateEntry): void;
  /** The page's Trusted Types policy, `null` where there are none. */
  readonly policy: TrustedTypePolicy | null;
  /** Nonce of the head script; where it has one, a marked script needs the same. */
  readonly nonce: string;
  /** The document without what markup can put on it. */
  readonly document: Document;
  /** Frames that the reader plays once, each with the one address that it may have. */
  readonly passed: WeakMap<Element, string>;
  /** A frame in an embed is held: its place wants filling. */
  embedHeld(): void;
  /** Hooks may stand by before anything is denied (`enforcement.standby`). */
  readonly standby: boolean;
}

/** What the gate for unmarked vendors asks beside that. */
export interface VendorGateHost extends GateHost {
  /** An attempt to reach a refused vendor was stopped. */
  blocked(kind: string, url: string, vendor: string): void;
  /** The companies, with the hosts that are known. */
  readonly vendors: readonly Pick<Vendor, 'id' | 'domains' | 'paths'>[];
  /** The widest domain that is the site's own, where there is one above this host. */
  ownDomain(): string | undefined;
}

export interface GateEntry {
  readonly outcome: 'held' | 'released' | 'blocked';
  readonly kind: string;
  readonly url: string;
  readonly vendor: string | null;
  readonly category: string | null;
  readonly once?: true;
}
