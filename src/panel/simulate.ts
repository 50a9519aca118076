import type { Simulation } from '../api/simulation.js';
import { modelFor } from '../consent/model-for.js';
import { readCookies } from '../storage/read-cookies.js';
import { storedText } from '../storage/stored-text.js';
import { keptInTab } from './kept-in-tab.js';
import { simulatedRecord } from './simulated-record.js';
import type { Reader } from './simulated-record.js';
import type { PanelHost } from './types.js';

/** What the form asks for; a reader who is empty is the one who is there. */
export interface Asked extends Required<Simulation> {
  readonly reader: Reader | '';
}

/** Keeps a simulation for this tab, or with `null` ends it, and loads the page anew. */
export const simulate = (
  { sluice, settings, simulation }: PanelHost,
  asked: Asked | null,
): void => {
  const { cookie } = settings.record;
  // Who was asked in the one is to be asked in the other.
  storedText('sessionStorage', `${cookie}-asked`, '');
  if (!asked) {
    keptInTab.forget();
    keptInTab.write({});
  } else {
    const { reader, ...next } = asked;
    const region = next.region || (sluice.getState().region ?? '');
    if (reader)
      keptInTab.setRecord(
        simulatedRecord(reader, settings, modelFor(settings.regions, region), region),
      );
    else if (!simulation)
      keptInTab.setRecord(readCookies(cookie)[0] ?? storedText('localStorage', cookie));
    keptInTab.write({ ...keptInTab.read(), simulation: next });
  }
  location.reload();
};
