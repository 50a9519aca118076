import type { GppConfig } from '../../config/signals-config.js';
import type { SignalHost } from '../types.js';

export interface GppSettings {
  /** Prefixes of the sections that may be sent. */
  readonly sections: readonly string[];
  /** Under the Multi-State Privacy Agreement, in the words of MspaMode: 0 not covered, 1 opt-out, 2 service provider. */
  readonly mspa: 0 | 1 | 2;
}

/**
 * Reads `signals.gpp`; `null` where it is switched off. No known section: US National, since a string without a section would
 * hide a refusal. Covered without a mode: not covered, since nobody signs an agreement by mistake.
 */
export const readGppSettings = (
  { settings, report }: Pick<SignalHost, 'settings' | 'report'>,
  known: readonly string[],
): GppSettings | null => {
  const given = (settings.signals as { gpp?: unknown }).gpp;
  if (given === false) return null;
  const { sections, mspa } = Object(given) as GppConfig;
  const named = known.filter((prefix) => Array.isArray(sections) && sections.includes(prefix));
  const mode = mspa?.covered ? ['opt-out', 'service-provider'].indexOf(`${mspa.mode}`) + 1 : 0;
  const isListed = sections === undefined || named.length === sections?.length;
  if (!isListed || (mspa?.covered && !mode)) {
    report('signals.gpp', 'is not understood: read as what protects readers');
  }
  return { sections: named[0] ? named : ['usnat'], mspa: mode as 0 | 1 | 2 };
};
