import { mayBeInUs } from '../may-be-in-us.js';
import type { Section } from './sections.js';

/**
 * The sections in force for this reader, of those that the site sends, by ascending id: US National anywhere in the US, a
 * state's in that state only. So there are never more than the two that GPP allows; none outside the US.
 */
export const applicableSections = (
  sections: readonly Section[],
  region: string | null,
): readonly Section[] => {
  const ofState = region?.replace('-', '').toLowerCase();
  return sections.filter(
    ({ prefix }) => prefix === ofState || (prefix === 'usnat' && mayBeInUs(region)),
  );
};
