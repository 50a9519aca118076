import type { Settings } from '../config/settings.js';
import type { RecordStore } from '../storage/record-store.js';
import type { Parts } from './parts.js';
import type { Simulation } from './simulation.js';

/** What the instance of a page stands on. */
export interface Ground {
  readonly settings: Settings;
  readonly region: string | null;
  readonly store: RecordStore;
  readonly parts: Parts;
  /** On the developer's own machine: what is granted or forgotten here is nobody's but the developer's. */
  readonly isLocal: boolean;
  /** What the admin's panel simulates in this tab. */
  readonly simulation?: Simulation | undefined;
}
