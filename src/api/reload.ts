import type { Settings } from '../config/settings.js';
import type { LogEntry } from '../proof/types.js';
import type { Ask } from '../ui/types.js';
import { afterPaint } from './after-paint.js';
import type { ConsentState } from './types.js';

/** Why the page should be loaded anew, as a key of the interface's words. */
export type ReloadReason = 'reload.refused' | 'reload.allowed';

export interface Reload {
  /** Hears of each state, the first one too. */
  see(state: ConsentState): void;
  /** Why the reader is to be asked, by whoever tells what was chosen; `undefined` where nothing is to be asked. */
  reason(): ReloadReason | undefined;
  /** Has the reader asked, once, where nobody else has told what was chosen. */
  ask(chosen: Ask): void;
}

/**
 * Reloads, or has the reader asked (`enforcement.reload`), where a refusal finds something that may run on, or a permission
 * something that this page's policy keeps back. Never by itself when the reader has put something into a form, and never
 * where the choice could not be stored: it would be lost.
 */
export const createReload = (
  { enforcement: { reload, standby }, vendors }: Settings,
  log: () => readonly LogEntry[],
  tell: (chosen: Ask) => unknown,
): Reload => {
  /** Ids that were allowed at any time on this page. */
  const started = new Set<string>();
  let reason: ReloadReason | undefined;
  let told: ReloadReason | undefined;
  let isTouched = false;
  if (reload === 'auto') {
    const touch = ({ isTrusted, target }: Event) => {
      isTouched ||= isTrusted && !(target as Element).localName.startsWith('sluice-');
    };
    addEventListener('input', touch, true);
  }

  /** What marked tags have started has hosts that may not be known; all others stop where hooks stood by. */
  const mayRun = (id: string) =>
    !standby ||
    log().some(
      ({ outcome, vendor, category }) =>
        outcome === 'released' &&
        (vendor ?? category) === id &&
        !vendors.find((one) => one.id === vendor)?.domains[0],
    );

  return {
    see: ({ categories, vendors: companies, reloadNeeded, stored }) => {
      const answers = Object.entries({ ...categories, ...companies });
      const isRunning = answers.some(
        ([id, { answer }]) => answer === 'denied' && started.has(id) && mayRun(id),
      );
      for (const [id, { answer }] of answers) if (answer === 'granted') started.add(id);
      reason =
        reload === 'never' || !stored
          ? undefined
          : isRunning
            ? 'reload.refused'
            : reloadNeeded
              ? 'reload.allowed'
              : undefined;
      if (!reason || reload !== 'auto' || isTouched) return;
      reason = undefined;
      void afterPaint().then(() => location.reload());
    },
    reason: () => (told = reason),
    ask: (chosen) => void (reason !== told && (told = reason) && tell(chosen)),
  };
};
