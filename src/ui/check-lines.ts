import type { Settings } from '../config/settings.js';
import type { VerifyReport } from '../proof/types.js';
import type { Lookup } from './lookup.js';

/** What a reader is told of a report: what should not be, and what may go on. What came back and was removed again is neither. */
export const checkLines = (
  { leaks, mayRun }: VerifyReport,
  { vendors }: Pick<Settings, 'vendors'>,
  words: Pick<Lookup, 'say'>,
): { readonly found: readonly string[]; readonly running: readonly string[] } => {
  const name = (vendor: string | null) => vendors.find(({ id }) => id === vendor)?.name || vendor;
  const say = (key: 'check.reached' | 'check.kept' | 'check.running', vendor: string | null) =>
    words.say(key, { company: name(vendor) ?? '' });
  const found = leaks.flatMap((leak) => {
    if (leak.kind === 'signal') return [words.say('check.signal')];
    if (leak.kind === 'request')
      return [say('check.reached', leak.vendor ?? new URL(leak.url).host)];
    return leak.why === 'returns' ? [] : [say('check.kept', leak.vendor)];
  });
  const running = mayRun.flatMap(({ vendor }) => (vendor ? [say('check.running', vendor)] : []));
  return { found: [...new Set(found)], running: [...new Set(running)] };
};
