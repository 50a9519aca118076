import type { Draft } from './draft/types.js';
import { START_DRAFT } from './draft/start-draft.js';
import type { History } from './history/types.js';
import { pack } from './history/pack.js';
import { unpack } from './history/unpack.js';

const KEY = 'sluice-configurator';

/** Written so long after the last change, and when the page is left. */
const WRITE_AFTER = 250;

/** `failed`: this browser keeps nothing here, or no more. `elsewhere`: another tab has saved something else, and nobody has said which holds. */
export type Saved = 'saved' | 'pending' | 'failed' | 'elsewhere';

export interface Autosave {
  /** What was saved before; `null` where nothing was, or where it cannot be read. */
  readonly opened: History<Draft> | null;
  readonly saved: Saved;
  keep(history: History<Draft>): void;
  /** What another tab has saved meanwhile; nothing is written over it before `keep` is called after `settle`. */
  readonly elsewhere: Draft | null;
  /** Which of the two holds has been decided. */
  settle(): void;
}

/** What an earlier version saved may lack what came later. */
const whole = ({ past, present, future, about }: History<Draft>): History<Draft> => {
  const fill = (draft: Draft): Draft => ({
    ...START_DRAFT,
    ...draft,
    look: { ...START_DRAFT.look, ...draft.look },
    pages: { ...START_DRAFT.pages, ...draft.pages },
  });
  return { past: past.map(fill), present: fill(present), future: future.map(fill), about };
};

/** Keeps the history in this browser, and nowhere else. */
export const createAutosave = (current: () => Draft, tell: () => void): Autosave => {
  let saved: Saved = 'saved';
  let waiting: History<Draft> | null = null;
  let elsewhere: Draft | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = () => {
    try {
      return unpack<Draft>(localStorage.getItem(KEY) ?? '');
    } catch {
      return null;
    }
  };
  const write = () => {
    clearTimeout(timer);
    if (!waiting || elsewhere) return;
    try {
      localStorage.setItem(KEY, pack(waiting));
      saved = 'saved';
    } catch {
      saved = 'failed';
    }
    waiting = null;
    tell();
  };
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== KEY || !newValue) return;
    const theirs = unpack<Draft>(newValue);
    const isOther =
      theirs?.present?.config && JSON.stringify(theirs.present) !== JSON.stringify(current());
    elsewhere = isOther ? whole(theirs).present : null;
    saved = elsewhere ? 'elsewhere' : waiting ? 'pending' : 'saved';
    if (!elsewhere) write();
    tell();
  });
  // A page that is left, hidden or closed writes at once.
  addEventListener('pagehide', write);
  document.addEventListener('visibilitychange', write);

  const opened = read();
  return {
    opened: opened?.present?.config ? whole(opened) : null,
    get saved() {
      return saved;
    },
    get elsewhere() {
      return elsewhere;
    },
    settle() {
      elsewhere = null;
    },
    keep(history) {
      waiting = history;
      if (elsewhere) return;
      saved = 'pending';
      clearTimeout(timer);
      timer = setTimeout(write, WRITE_AFTER);
    },
  };
};
