import type { ReportOnce } from '../api/report.js';
import type { Simulation } from '../api/simulation.js';
import type { TextPolicy } from '../api/trusted-types-policy.js';
import type { Sluice } from '../api/types.js';
import type { Settings } from '../config/settings.js';
import type { RecordStore } from '../storage/record-store.js';

/** What the head script hands to the panel. */
export interface PanelHost {
  readonly sluice: Sluice;
  readonly settings: Settings;
  /** The page's Trusted Types policy. */
  readonly policy: TextPolicy;
  readonly report: ReportOnce;
  /** What this page simulates. */
  readonly simulation?: Simulation | undefined;
  /** On the developer's own machine, where a simulation may also allow more. */
  readonly isLocal: boolean;
  /** Only to learn the site's own domain, whose hosts are nobody else's. */
  readonly store: Pick<RecordStore, 'home'>;
}

/** What `sluice-panel.js` exports. */
export interface PanelModule {
  showPanel(host: PanelHost): void;
}
