import type { Settings } from '../config/settings.js';
import { decide } from '../consent/decide.js';
import type { Choice } from '../consent/decide.js';
import { decideForAccount } from '../consent/decide-for-account.js';
import { isQuestionDue } from '../consent/is-question-due.js';
import { marksBefore } from '../consent/marks-before.js';
import { mergeReadings } from '../consent/merge-readings.js';
import { modelFor } from '../consent/model-for.js';
import { readRecord, writeRecord } from '../consent/record-text.js';
import { isPermission } from '../consent/record.js';
import type { ConsentRecord, Reading } from '../consent/record.js';
import { refusedBySignal } from '../consent/refused-by-signal.js';
import type { Situation } from '../consent/resolve.js';
import { openSales } from '../consent/open-sales.js';
import { subjectsOf } from '../consent/subjects.js';
import { readSignal } from '../signals/gpc.js';
import type { AccountChoice } from '../consent/types.js';
import type { RecordStore } from '../storage/record-store.js';
import { isHandedOver } from './is-handed-over.js';
import type { LaterHost, Written } from './parts.js';
import { randomId } from './random-id.js';
import { createState } from './create-state.js';
import type { ReportOnce } from './report.js';
import type { ConsentState } from './types.js';

export interface Decisions {
  getState(): ConsentState;
  situation(): Situation;
  /** Whether the first layer is due. */
  isDue(): boolean;
  /** Whether the reader is to be told, once per browser, that the signal is honored: never where the law asks first. */
  isNoticeDue(): boolean;
  /** Stores and applies a choice. */
  commit(choice: Pick<Choice, 'refuse' | 'how'> & Partial<Choice>): void;
  /** Takes over the choice of a signed-in reader. */
  applyAccount(choice: AccountChoice | null | undefined): void;
  /** The reader closed the first layer without choosing. */
  dismiss(): void;
  /** Forgets permissions and the notice; with `all`, refusals too. */
  reset(all: boolean): void;
  /** Reads record and signal again: another tab, another page or the browser may have changed them. */
  reread(): void;
  /** Reads again, and keeps the record for as long again, as on each visit. */
  renew(): void;
}

export interface DecisionsHost {
  readonly settings: Settings;
  readonly region: string | null;
  readonly store: RecordStore;
  readonly report: ReportOnce;
  /** Hears of each new state, before anybody else but the wall. */
  changed(state: ConsentState): void;
  readonly wall?: Parameters<typeof createState>[3];
  /** What it returns hears of each record that is kept. */
  keepLater?(host: LaterHost): Written | undefined;
  /** Ids and wildcards that the reader has refused with a former tool of the site. */
  readonly refusedBefore?: (() => readonly string[]) | undefined;
}

/** The one owner of what the reader has decided on this page. */
export const createDecisions = ({
  settings,
  region,
  store,
  report,
  changed,
  wall,
  keepLater,
  refusedBefore,
}: DecisionsHost): Decisions => {
  const subjects = subjectsOf(settings);
  const model = modelFor(settings.regions, region);
  let reading: Reading = 'none';
  let isStored = true;
  /** Storage worked when the page started; what only this page remembers does not change that. */
  let storage: boolean | undefined;
  let state: ConsentState | undefined;

  const situation = (): Situation => ({
    settings,
    subjects,
    model,
    reading,
    signal: readSignal(settings.signals.gpc),
    storage: storage === true,
    now: Math.floor(Date.now() / 1000),
  });
  const getState = () => state as ConsentState;
  const text = () => (typeof reading === 'string' ? '' : writeRecord(reading));
  const written = keepLater?.({ settings, store, report, getState, text });
  const place = () => ({
    region: region ?? '',
    id: settings.record.endpoint ? randomId() : '',
  });
  const make = (choice: Pick<Choice, 'refuse' | 'how'> & Partial<Choice>) => {
    const now = situation();
    return decide(now, { marks: marksBefore(now), refuser: 'choice', ...place(), ...choice });
  };
  /** What this page has just replaced, and until when it may still be seen: WebKit shows a page its own writes late. */
  const replaced = new Set<string>();
  let settledAt = 0;
  /** Something was decided while this page was open: what it read at first is not what to keep longer. */
  let isTouched = false;
  const keep = (next: Reading) => {
    const { id } = reading as Partial<ConsentRecord>;
    reading = next;
    isTouched = true;
    if (typeof next === 'string') return;
    for (const before of store.read()) replaced.add(before);
    replaced.delete(text());
    settledAt = performance.now() + 2_000;
    isStored = store.write(text());
    // Each decision has an id of its own.
    written?.(text(), next.id !== '' && next.id !== id);
  };

  /** Takes over what is stored, and the signal with it. */
  const read = () => {
    const isSettled = performance.now() >= settledAt;
    if (isSettled) replaced.clear();
    const texts = [...new Set(store.read())].filter((one) => !replaced.has(one));
    if (!isSettled && !texts[0]) return;
    // A record that was read proves that storage works; only a first visit needs the costlier proof.
    storage ??= texts.length > 0 || store.isUsable();
    reading = mergeReadings(texts.map(readRecord));
    if (texts[1]) report('records', 'several are stored: what any of them denies is denied');
    if (reading === 'unreadable')
      report('record', 'cannot be read: all but the required is denied');
    if (reading === 'none') isStored = storage;
    // Only until the reader has chosen here.
    if (!texts[1] && !(reading as Partial<ConsentRecord>).decidedAt && reading !== 'unreadable') {
      const before = refusedBefore?.() ?? [];
      if (before[0]) keep(make({ refuse: before, how: 'import' }));
    }
    const refuse = refusedBySignal(situation());
    if (refuse[0]) keep(make({ refuse, refuser: 'signal', how: 'signal' }));
  };
  const apply = () => {
    const before = state;
    const next = createState(situation(), region, isStored, wall);
    // States are small and flat: their text is their identity.
    if (JSON.stringify(next) === JSON.stringify(before)) return;
    state = next;
    isTouched ||= before !== undefined;
    if (before) changed(next);
  };
  const reread = () => {
    read();
    apply();
  };
  read();
  if (isHandedOver(settings.site.titles)) {
    const refuse = openSales(situation(), 'group', () => false);
    if (refuse[0]) keep(make({ refuse, refuser: 'group', how: 'group' }));
  }
  apply();

  return {
    getState,
    situation,
    isDue: () => isQuestionDue(situation()),
    isNoticeDue: () =>
      settings.ui.signalNotice === 'once' &&
      model !== 'opt-in' &&
      situation().signal &&
      isStored &&
      state?.optedOut === true &&
      typeof reading !== 'string' &&
      !reading.seen,
    commit: (choice) => {
      keep(make(choice));
      apply();
    },
    applyAccount: (choice) => {
      read();
      const next = decideForAccount(situation(), choice ?? {}, place());
      if (next) keep(next);
      apply();
    },
    dismiss: () => {
      // Under opt-in law a closed question is due again on the next visit; only a notice is recorded as seen.
      if (model === 'opt-in' || reading === 'unreadable') return;
      // A record of an older revision is brought to this one first, and loses its permissions with that.
      const record =
        reading === 'none' || reading.revision < settings.revision
          ? make({ refuse: [], refuser: 'signal', how: '', id: '' })
          : reading;
      keep({ ...record, seenAt: situation().now, seen: record.seen + 1 });
    },
    reset: (all) => {
      if (all) {
        store.write('');
        settledAt = 0;
      } else if (typeof reading !== 'string') {
        const marks = Object.entries(reading.marks).filter(([, mark]) => !isPermission(mark));
        const decidedAt = marks[0] ? reading.decidedAt : 0;
        keep({ ...reading, marks: Object.fromEntries(marks), decidedAt, seen: 0, seenAt: 0 });
      }
      reread();
    },
    reread,
    renew: () => {
      read();
      // Written by script, a cookie that the server renews would be short-lived again in Safari.
      if (!isTouched && !settings.record.renew) keep(reading);
      apply();
    },
  };
};
