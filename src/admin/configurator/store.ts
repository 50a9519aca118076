import type { ValidateFunction } from 'ajv';
import type { Config } from '../../config/types.js';
import { pathSteps } from '../check/path-steps.js';
import { withValue } from '../check/with-value.js';
import { createAutosave } from './autosave.js';
import type { Saved } from './autosave.js';
import { checkDraft } from './draft/check-draft.js';
import type { Finding } from './draft/finding.js';
import { START_DRAFT } from './draft/start-draft.js';
import type { Draft } from './draft/types.js';
import { commit } from './history/commit.js';
import { redo } from './history/redo.js';
import type { History } from './history/types.js';
import { undo } from './history/undo.js';

/** Checks follow when no key has been pressed for so long. */
const CHECK_AFTER = 120;

/** The one owner of what is edited. */
export interface Store {
  readonly draft: Draft;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly findings: readonly Finding[];
  readonly saved: Saved;
  /** Another tab of this browser has saved something else: a step that can be undone, or what is here is saved over it. */
  settleElsewhere(which: 'theirs' | 'mine'): void;
  /** Takes a new draft as a step; a further one `about` the same thing joins the last. */
  commit(next: Draft, about?: string | null): void;
  /** Puts a value into a place of the configuration; `undefined` takes it out. */
  set(path: string, value: unknown, about?: string | null): void;
  undo(): void;
  redo(): void;
  /** The next change is a step of its own. */
  settle(): void;
  /** Calls at each change; returns the function that stops it. */
  subscribe(listener: () => void): () => void;
}

/** Opens what was saved in this browser, or begins anew. */
export const createStore = (validate: ValidateFunction): Store => {
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  const autosave = createAutosave(() => history.present, tell);
  let history: History<Draft> = autosave.opened ?? {
    past: [],
    present: START_DRAFT,
    future: [],
    about: null,
  };
  let findings = checkDraft(history.present, validate);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const take = (next: History<Draft>) => {
    if (next === history) return;
    const isNew = next.present !== history.present;
    history = next;
    if (!isNew) return;
    autosave.keep(history);
    clearTimeout(timer);
    timer = setTimeout(() => {
      findings = checkDraft(history.present, validate);
      tell();
    }, CHECK_AFTER);
    tell();
  };

  return {
    get draft() {
      return history.present;
    },
    get canUndo() {
      return history.past.length > 0;
    },
    get canRedo() {
      return history.future.length > 0;
    },
    get findings() {
      return findings;
    },
    get saved() {
      return autosave.saved;
    },
    settleElsewhere(which) {
      const theirs = autosave.elsewhere;
      autosave.settle();
      if (theirs && which === 'theirs') take(commit(history, theirs, null));
      else autosave.keep(history);
      tell();
    },
    commit: (next, about = null) => take(commit(history, next, about)),
    set(path, value, about = null) {
      const { present } = history;
      const config = withValue(present.config, pathSteps(path), value) as Config;
      take(commit(history, { ...present, config }, about));
    },
    undo: () => take(undo(history)),
    redo: () => take(redo(history)),
    settle() {
      history = { ...history, about: null };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
