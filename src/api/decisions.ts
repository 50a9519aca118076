import type { Settings } from '../config/settings.js';
import { closeNotice } from '../consent/close-notice.js';
import { decide } from '../consent/decide.js';
import type { Request } from '../consent/decide.js';
import { fitRecord } from '../consent/fit-record.js';
import { forgetPermissions } from '../consent/forget-permissions.js';
import { isQuestionDue } from '../consent/is-question-due.js';
import { mergeReadings } from '../consent/merge-readings.js';
import { modelFor } from '../consent/model-for.js';
import { needsQuestion } from '../consent/needs-question.js';
import { readRecord, writeRecord } from '../consent/record-text.js';
import { recordSignal } from '../consent/record-signal.js';
import type { Reading } from '../consent/record.js';
import type { Situation } from '../consent/resolve.js';
import type { How } from '../consent/types.js';
import { readSignal } from '../signals/gpc.js';
import type { RecordStore } from '../storage/record-store.js';
import { createState } from './create-state.js';
import type { ReportOnce } from './report.js';
import type { ConsentState } from './types.js';

export interface Decisions {
  getState(): ConsentState;
  /** Ids that only a second step may allow. */
  needsQuestion(grant: readonly string[]): readonly string[];
  /** Whether the first layer is due. */
  isDue(): boolean;
  /** Stores and applies what the reader asks; an unconfirmed permission that needs the second step is left out. */
  commit(request: Request, how: How, isConfirmed: boolean): void;
  /** The reader closed the first layer without choosing. */
  dismiss(): void;
  /** Forgets permissions and the notice; with `refusals`, everything. */
  reset(refusals: boolean): void;
  /** Reads the record and the signal again: another tab, another page or the browser may have changed them. */
  reread(): void;
  /** Keeps the record for as long again, as on each visit. */
  renew(): void;
}

/**
 * The one owner of what the reader has decided on this page. `changed` is called with each new state, before anybody else
 * hears of it.
 */
export const createDecisions = (
  settings: Settings,
  region: string | null,
  store: RecordStore,
  report: ReportOnce,
  changed: (state: ConsentState) => void,
): Decisions => {
  const model = modelFor(settings.regions, region);
  let texts: readonly string[] = [];
  let reading: Reading = 'none';
  let stored = true;
  let state: ConsentState;

  const situation = (): Situation => ({
    settings,
    model,
    reading,
    signal: readSignal(settings.signals.gpc),
    // A record that was read proves that storage works; only a first visit needs the costlier proof.
    storage: reading === 'none' ? store.isUsable() : true,
    now: Math.floor(Date.now() / 1000),
  });
  const here = () => ({
    region,
    recordId: settings.record.endpoint === null ? null : crypto.randomUUID(),
  });

  const keep = (next: Reading) => {
    reading = next === 'none' || next === 'unreadable' ? next : fitRecord(next, settings);
    if (typeof reading === 'string') return;
    stored = store.write(writeRecord(reading));
    texts = store.read();
  };

  const read = () => {
    texts = store.read();
    reading = mergeReadings(texts.map(readRecord));
    if (texts.length > 1) report('records', 'several records were found: what any of them denies is denied');
    if (reading === 'unreadable') report('record', 'the record cannot be read: all but the required is denied');
    const signalled = recordSignal(situation(), here());
    if (signalled) keep(signalled);
    else if (reading === 'none') stored = store.isUsable();
  };

  const apply = () => {
    const next = createState(situation(), { region, stored });
    // States are small and flat; their text is their identity.
    const isSame = (state as ConsentState | undefined) && JSON.stringify(next) === JSON.stringify(state);
    if (isSame) return;
    state = next;
    changed(state);
  };

  read();
  state = createState(situation(), { region, stored });

  return {
    getState: () => state,
    needsQuestion: (grant) => needsQuestion(situation(), grant),
    isDue: () => isQuestionDue(situation()),
    commit: ({ grant, refuse }, how, isConfirmed) => {
      const now = situation();
      const questioned = isConfirmed ? [] : needsQuestion(now, grant);
      const allowed = grant.filter((id) => !questioned.includes(id));
      const request = { grant: allowed, refuse };
      keep(decide(reading, request, { ...now, ...here(), how, refuser: 'choice' }));
      apply();
    },
    dismiss: () => {
      // Under opt-in law a closed question is due again on the next visit; only a notice is recorded as seen.
      if (model !== 'opt-in') keep(closeNotice(situation(), region));
    },
    reset: (refusals) => {
      if (refusals) {
        store.remove();
        read();
      } else if (typeof reading !== 'string') keep(forgetPermissions(reading));
      apply();
    },
    reread: () => {
      const isSame = store.read().join('\n') === texts.join('\n');
      const signal = readSignal(settings.signals.gpc);
      if (isSame && signal === state.signal) return;
      read();
      apply();
    },
    renew: () => {
      read();
      if (typeof reading !== 'string') keep(reading);
      apply();
    },
  };
};
