import type { Settings } from '../config/settings.js';
import type { GateEntry, GateHost } from '../gate/types.js';
import type { defineLink } from '../link/sluice-link.js';
import type { LogEntry, VerifyReport } from '../proof/types.js';
import type { CleanUp } from '../storage/create-clean-up.js';
import type { RecordStore } from '../storage/record-store.js';
import type { ReportOnce } from './report.js';
import type { LoadFile, LoadUi } from './surfaces.js';
import type { ConsentState, Sluice } from './types.js';

/** What the parts of a bundle get from the instance. */
export interface PartHost {
  readonly settings: Settings;
  readonly store: RecordStore;
  /** Address of the head script; empty where it was inlined, or is a module. */
  readonly address: string;
  readonly gate: GateHost;
  getState(): ConsentState;
  /** Remembers what happened. */
  log(entry: GateEntry): LogEntry;
  /** What was remembered. */
  entries(): readonly LogEntry[];
  /** Tells the page: `sluice:` and the name. */
  emit(name: string, detail: unknown): void;
}

/** What speaks to all who read signals. */
export interface Speech {
  /** Says the state in force. `mayAsk`: the first layer is still due; without that no question stands before the page. */
  say(mayAsk?: boolean): void;
  /** A link or first layer of ours has come into the page. `question`: whether it is a question of opt-in law that stands before it. */
  see(question?: boolean): void;
  /** Looks for one, when the page has loaded: without any, readers are given no notice. To be called when a first layer that is due has had its chance. */
  look(): void;
}

/** What the module of what may come later gets. */
export interface LaterHost {
  readonly settings: Settings;
  readonly store: RecordStore;
  readonly report: ReportOnce;
  getState(): ConsentState;
  /** The record that is in force on this page, as text; empty where there is none that can be read. */
  text(): string;
}

/** Is told of each record that is kept, and whether it is a new decision. */
export type Written = (text: string, isDecision: boolean) => void;

/** What `sluice-later.js` exports. */
export interface LaterModule {
  createLater(host: LaterHost): Written;
}

/** Fetches it; `attempt` counts from 0. */
export type LoadLater = (assets: string | null, attempt: number) => Promise<LaterModule>;

/** What the proof gets beside that. */
export interface ProofHost extends PartHost {
  /** Since when each refused vendor is refused (`*`: hosts that nobody names), in milliseconds since the page began, by id. */
  readonly since: ReadonlyMap<string, number>;
  readonly cleanUp: CleanUp;
}

/** What `sluice-proof.js` exports. */
export interface ProofModule {
  createProof(host: ProofHost): {
    /** `isAsked`: by the page, so that it may also look for what needs writing to be found. */
    verify(isAsked: boolean): Promise<VerifyReport>;
  };
}

/** Fetches it; `attempt` counts from 0. */
export type LoadProof = (assets: string | null, attempt: number) => Promise<ProofModule>;

/** What a bundle puts in: how the interface is fetched, the elements that need no interface, and what a baked bundle may leave out. */
export interface Parts {
  readonly loadUi: LoadUi;
  readonly loadLater: LoadLater;
  readonly loadFile: LoadFile;
  readonly loadProof: LoadProof;
  readonly defineLink: typeof defineLink;
  /** Stands before hosts that nobody names; what it returns hears of all answers first, and says whether a reload is needed. */
  readonly wall?: (
    host: Pick<PartHost, 'settings' | 'store' | 'address'>,
  ) => (answers: Pick<ConsentState, 'categories' | 'vendors'>) => boolean;
  /** Stops unmarked vendors; what it returns looks again at what is allowed or, `isAhead`, gets ready for a press that may refuse. */
  readonly gateVendors?: (host: PartHost) => (isAhead?: boolean) => void;
  /** What speaks to the ad stack. */
  readonly speak?: (host: PartHost) => Speech;
  /** Keeps the publisher's own records, renews the cookie and marks links; what it returns is told of each record that is kept. */
  readonly keepLater?: (host: LaterHost, load: LoadLater) => Written | undefined;
  /** Reads what was refused with the site's former consent tools; `undefined` where it had none. */
  readonly refusedBefore?: (
    host: Pick<LaterHost, 'settings' | 'store' | 'report'>,
  ) => (() => readonly string[]) | undefined;
  /** Removes what refused vendors keep, and looks whether anything got through; `look` is called with each new state. */
  readonly prove: (
    host: PartHost,
    load: LoadProof,
    ready: () => Promise<unknown>,
  ) => { look(): void; verify(): Promise<VerifyReport> };
  /** Keeps the service worker told of each state. */
  readonly tellWorker?: (host: PartHost, subscribe: Sluice['subscribe']) => void;
}
