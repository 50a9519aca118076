import type { Settings } from '../config/settings.js';
import type { Model } from '../config/types.js';
import { mergeReadings } from './merge-readings.js';
import { readRecord } from './record-text.js';
import type { Seconds } from './record.js';
import { resolve } from './resolve.js';
import { subjectsOf } from './subjects.js';
import type { Decision } from './types.js';

type Answers = Readonly<Record<string, Decision>>;
type Verdict = { readonly categories: Answers; readonly vendors: Answers };

/** What a page has last said of itself. */
export interface LastWord {
  readonly settings: Settings;
  readonly state?: Verdict & { readonly model: Model; readonly signal: boolean };
}

/**
 * The vendors that are refused, as seen from outside of the page: by the records that the browser holds, and by the page's last
 * word. A permission needs both, since each may be behind the other. `texts` is `null` where records cannot be read: there the
 * page's word is all there is. Without any word everybody is refused. `*`: so are hosts that nobody names.
 */
export const refusedVendors = (
  { settings, state }: LastWord,
  texts: readonly string[] | null,
  signal: boolean,
  now: Seconds,
): { readonly byRecord: readonly string[]; readonly byPage: readonly string[] } => {
  const { categories, vendors, enforcement } = settings;
  const refusedIn = (verdict: Verdict | undefined) => {
    const answers = { ...verdict?.categories, ...verdict?.vendors };
    const isDenied = ({ id }: { readonly id: string }) => answers[id]?.answer !== 'granted';
    const isAllowList =
      enforcement.unknownHosts === 'deny' && [...categories, ...vendors].some(isDenied);
    return vendors
      .filter(isDenied)
      .map(({ id }) => id)
      .concat(isAllowList ? '*' : []);
  };
  const byPage = refusedIn(state);
  if (!texts || !state) return { byRecord: byPage, byPage };
  const verdict = resolve({
    settings,
    subjects: subjectsOf(settings),
    model: state.model,
    reading: mergeReadings(texts.map(readRecord)),
    signal: signal || state.signal,
    storage: true,
    now,
  });
  return { byRecord: refusedIn(verdict), byPage };
};
