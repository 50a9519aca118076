import type { Problem } from '../check/problem.js';

/** What a reader did before the pages were looked at. */
export type ReaderState = 'undecided' | 'opted-out' | 'signal' | 'allowed';

/** One request that left the browser. */
export interface SeenRequest {
  readonly url: string;
  /** What it was for, in the browser's words: `script`, `image`, `fetch`, `websocket` … */
  readonly kind: string;
  /** The page that it left from. */
  readonly page: string;
  /** Before the reader had refused on this very page: no leak. */
  readonly beforeChoice: boolean;
}

/** A cookie or a key of storage that was there at the end. */
export interface SeenStorage {
  readonly kind: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage';
  readonly name: string;
  /** Host that it belongs to. */
  readonly host: string;
  /** Out of reach of any script of the page. */
  readonly httpOnly: boolean;
}

/** What the page says when asked as the ad stack asks. */
export interface SeenSignals {
  /** GPP string and its parsed sections, or `null` where nothing answers. */
  readonly gpp: {
    readonly text: string;
    readonly applicable: readonly number[];
    readonly optedOut: boolean | null;
  } | null;
  readonly usp: string | null;
  /** Google consent mode: the last word on each key. */
  readonly google: Readonly<Record<string, string>> | null;
}

/** The page's own way to refuse or allow, as it was found and pressed. */
export interface SeenControl {
  /** `sluice`, the name of a rule of autoconsent, `words` for a button found by its words; `null`: none found. */
  readonly by: string | null;
  /** Presses that it took; `null` where a rule did them. */
  readonly presses: number | null;
}

/** What a page says of itself. */
export interface SeenSite {
  readonly name: string;
  readonly language: string;
  readonly privacyNotice: string | null;
  readonly cookieNotice: string | null;
}

/** What was seen in one state, over all pages. */
export interface Visit {
  readonly state: ReaderState;
  /** Name and version. */
  readonly browser: string;
  readonly pages: readonly string[];
  /** Whether at least one of them could be opened. */
  readonly hasSeenPages: boolean;
  readonly requests: readonly SeenRequest[];
  readonly storage: readonly SeenStorage[];
  readonly signals: SeenSignals;
  readonly control: SeenControl;
  /** What Sluice on the page says of each company; `null` on pages with another tool. */
  readonly claims: Readonly<Record<string, 'granted' | 'denied'>> | null;
  readonly site: SeenSite | null;
  /** The footer's privacy link: whether there is one, and whether a press on it does something. */
  readonly link: 'works' | 'dead' | 'missing' | null;
  /** PNG, base64; of the first page at the end. */
  readonly screenshot: string | null;
  /** What went wrong on the way, in sentences. */
  readonly trouble: readonly string[];
}

/** A finding of an audit: a problem of a certain sort, in a certain state. */
export interface Finding extends Problem {
  readonly sort:
    | 'leak'
    | 'storage'
    | 'signal'
    | 'link'
    | 'control'
    | 'unknown-host'
    | 'stale'
    | 'companies'
    | 'trouble';
  readonly state: ReaderState | null;
}

export interface Audit {
  readonly urls: readonly string[];
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly browser: string;
  readonly device: 'desktop' | 'mobile';
  /** Where the list of companies came from: a file, the page, or nowhere. */
  readonly configFrom: string | null;
  /** How many it names. */
  readonly companies: number;
  readonly visits: readonly Visit[];
  readonly findings: readonly Finding[];
  /** Hosts that no company names, and the states in which they were reached. */
  readonly unknownHosts: readonly {
    readonly host: string;
    readonly states: readonly ReaderState[];
    /** The directory's name for whose it is. */
    readonly company: string | null;
  }[];
  /** Third-party hosts of the allowed visit without those of refused companies: for `enforcement.allow`. */
  readonly allowList: readonly string[];
}
