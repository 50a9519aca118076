import { mayBeInUs } from '../may-be-in-us.js';
import { SECTIONS } from './sections.js';
import type { Section } from './sections.js';

/**
 * The sections in force for this reader, of those that the site sends, by ascending id: US National anywhere in the US, a
 * state's in that state only. So there are never more than the two that GPP allows; none outside the US. Where the state is
 * not known, US National speaks for the states: a string without a section would hide a refusal.
 */
export const applicableSections = (
  sent: readonly string[],
  region: string | null,
): readonly Section[] => {
  const ofState = region?.replace('-', '').toLowerCase();
  return SECTIONS.filter(({ prefix }) =>
    prefix === 'usnat'
      ? mayBeInUs(region) && (sent.includes(prefix) || !region?.[2])
      : prefix === ofState && sent.includes(prefix),
  );
};
