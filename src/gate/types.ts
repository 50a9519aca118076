import type { TextPolicy } from '../api/trusted-types-policy.js';
import type { Vendor } from '../config/settings.js';
import type { Tree } from './tree.js';

/** What the gate asks of the page that it stands in. */
export interface GateHost {
  /** Whether a category or vendor is allowed now; `undefined` where the configuration does not know it. */
  allows(id: string): boolean | undefined;
  /** One console line for the developer. */
  report(code: string, sentence: string): void;
  /** Remembers what happened. */
  log(entry: GateEntry): void;
  /** The page's Trusted Types policy. */
  readonly policy: TextPolicy;
  /** Nonce of the head script; where it has one, a marked script needs the same. */
  readonly nonce: string;
  /** The document without what markup can put on it. */
  readonly document: Document;
  /** Frames that the reader plays once, each with the one address that it may have. */
  readonly passed: WeakMap<Element, string>;
  /** A place of ours wants filling: an embed that holds its frame, or a surface that the page itself has put there. */
  placeFound(tag: string): void;
  /** Hooks may stand by before anything is denied (`enforcement.standby`). */
  readonly standby: boolean;
  /** The page's elements, as they come. */
  readonly tree: Tree;
}

/** What the gate for unmarked vendors asks beside that. */
export interface VendorGateHost extends GateHost {
  /** An attempt to reach a refused vendor (`*`: a host that nobody names) was stopped; with `?`, one to such a host passed. */
  blocked(kind: string, url: string, vendor: string, more?: Pick<GateEntry, 'wall'>): void;
  /** The companies, with the hosts that are known. */
  readonly vendors: readonly Pick<Vendor, 'id' | 'domains' | 'paths'>[];
  /** The widest domain that is the site's own, where there is one above this host. */
  ownDomain(): string | undefined;
  /** Hosts that no vendor names are refused now (`*`), or told and let pass (`?`). */
  unknownHosts(): '*' | '?' | '';
  /** Hosts that are always free where those may not be; `null` where all are. */
  readonly free: readonly string[] | null;
  /** The page may be held back on its first load (`firstLoad: "hold"`). */
  readonly mayHold: boolean;
}

export interface GateEntry {
  readonly outcome: 'held' | 'released' | 'blocked' | 'unknown';
  readonly kind: string;
  readonly url: string;
  readonly vendor: string | null;
  readonly category: string | null;
  readonly once?: true;
  readonly wall?: 'worker' | 'policy';
}
