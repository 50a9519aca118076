import type { Simulation } from '../api/simulation.js';
import { PANEL_KEY } from '../storage/panel-key.js';
import { storedText } from '../storage/stored-text.js';

/** What the panel keeps for this tab: that it is open, how, and what is simulated. */
export interface Kept {
  readonly simulation?: Simulation | undefined;
  readonly isFolded?: boolean;
  /** Where it was moved to, in pixels from the place that is its own. */
  readonly at?: readonly [x: number, y: number];
}

/** In `sessionStorage`, where no other tab and no later visit finds it. Anybody may have written there. */
export const keptInTab = {
  read(): Kept {
    try {
      return Object(JSON.parse(storedText('sessionStorage', PANEL_KEY) || '{}')) as Kept;
    } catch {
      return {};
    }
  },
  write(kept: Kept): void {
    storedText('sessionStorage', PANEL_KEY, JSON.stringify(kept));
  },
  /** Forgets that the panel was open; `record` also forgets what the simulation stored. */
  forget(): void {
    storedText('sessionStorage', PANEL_KEY, '');
    storedText('sessionStorage', `${PANEL_KEY}-record`, '');
  },
  /** What the simulation has in the record's place. */
  setRecord(text: string): void {
    storedText('sessionStorage', `${PANEL_KEY}-record`, text);
  },
};
