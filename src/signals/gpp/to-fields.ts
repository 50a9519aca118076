import type { ConsentState } from '../../api/types.js';
import type { Settings } from '../../config/settings.js';
import { saleAnswer } from '../sale-answer.js';
import type { Fields } from './encode.js';
import { FIELDS } from './fields.js';
import type { FieldLetter } from './fields.js';
import { KINDS } from './kinds.js';
import type { GppSettings } from './read-gpp-settings.js';
import type { Section } from './sections.js';

/** Everything a section's values follow from. */
export interface GppFacts {
  readonly settings: Pick<Settings, 'categories' | 'vendors' | 'site' | 'age'>;
  readonly mspa: GppSettings['mspa'];
  readonly noticeGiven: boolean;
  readonly state: ConsentState;
}

/**
 * A section's values, per segment in the order of its fields. Notices: 0 does not apply, 1 given, 2 not given. Choices: 0 does
 * not apply, 1 refused, 2 not refused. Consents: 0 does not apply, 1 no, 2 yes.
 *
 * A choice is never 2 where its notice is not 1: readers such as Prebid take that for a broken string.
 */
export const toFields = (
  { prefix, layout, kinds, children }: Section,
  { settings, mspa, noticeGiven, state }: GppFacts,
): readonly Fields[] => {
  const { categories, site, age } = settings;
  const sale = saleAnswer(settings, state);
  const given = noticeGiven ? 1 : 2;
  const notice = sale ? given : 0;
  const choice = sale === 'denied' ? 1 : sale && noticeGiven ? 2 : 0;
  const posted = site.privacyNotice ? 1 : sale ? 2 : 0;

  const sensitive = (kinds.match(/[a-z][A-Z]*/g) ?? []).map((shared) => {
    const named = [...shared.toLowerCase()].map((letter) => KINDS[parseInt(letter, 36) - 10]);
    const about = categories.filter((category) =>
      category.sensitive.some((kind) => named.includes(kind)),
    );
    if (!about[0]) return 0;
    return about.every(({ id }) => state.categories[id]?.answer === 'granted') ? 2 : 1;
  });
  const sensitiveNotice = sensitive.some(Boolean) ? given : 0;

  /**
   * No consent (1) for the ages that the reader may have. Under 13 is the second value nationally, in California both values
   * are about those under 16, elsewhere the first is about children and the rest are about teens.
   */
  const national = prefix === 'usnat' ? 1 : 0;
  const consents = Array.from({ length: children }, (_, index) => {
    const isAge = children === 2 || (index === national) === (age === 'child');
    return age && isAge ? 1 : 0;
  });

  const values: Partial<Record<FieldLetter, Fields[string]>> = {
    // Version, and MspaVersion of the newest sections.
    v: 1 + national,
    V: 1,
    // SharingNotice, ProcessingNotice: the privacy notice.
    n: posted,
    p: posted,
    // SaleOptOutNotice, SharingOptOutNotice, TargetedAdvertisingOptOutNotice.
    s: notice,
    h: notice,
    t: notice,
    // SensitiveDataProcessingOptOutNotice, SensitiveDataOptOutNotice, SensitiveDataLimitUseNotice.
    d: sensitiveNotice,
    i: sensitiveNotice,
    l: sensitiveNotice,
    // SaleOptOut, SharingOptOut, TargetedAdvertisingOptOut.
    S: choice,
    H: choice,
    T: choice,
    // SensitiveDataProcessing, KnownChildSensitiveDataConsents.
    D: sensitive,
    K: children === 1 ? (consents[0] as number) : consents,
    // MspaCoveredTransaction, MspaMode; of MspaOptOutOptionMode and MspaServiceProviderMode one is 1 and the other 2.
    M: mspa ? 1 : 2,
    m: mspa,
    O: mspa,
    R: mspa && 3 - mspa,
    // SubsectionType, Gpc.
    u: 1,
    g: state.signal,
  };
  // PersonalDataConsents, AdditionalDataProcessingConsent: data is used for what the reader was told, so 0.
  return layout
    .split('.')
    .map((segment) =>
      Object.fromEntries(
        [...segment].map((letter) => [
          FIELDS[letter as FieldLetter],
          values[letter as FieldLetter] ?? 0,
        ]),
      ),
    );
};
