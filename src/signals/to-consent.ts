import type { ConsentState } from '../api/types.js';
import type { Settings } from '../config/settings.js';
import type { Answer } from '../consent/types.js';
import { saleAnswer } from './sale-answer.js';

/** Keys that follow everything that counts as sale. */
const AD_KEYS: readonly string[] = ['ad_storage', 'ad_user_data', 'ad_personalization'];

/** Which category answers for which other key, unless the owner's own table says so. */
const CATEGORY_FOR: Readonly<Record<string, string>> = {
  analytics_storage: 'analytics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
};

/** The reader's state in the words of Google consent mode v2. */
export interface GoogleConsent {
  readonly answers: Readonly<Record<string, Answer>>;
  /** Any of the ad keys is denied. */
  readonly isRestricted: boolean;
}

/**
 * Translates the state. `table` is the owner's own (`signals.googleConsentMode`), key by key; the ad keys are denied as soon as
 * anything that counts as sale is, whatever it says. A key without an existing category is denied.
 */
export const toConsent = (
  settings: Pick<Settings, 'categories' | 'vendors'>,
  table: unknown,
  state: ConsentState,
): GoogleConsent => {
  const sale = saleAnswer(settings, state);
  const categoryFor = { ...CATEGORY_FOR, ...(typeof table === 'object' ? table : null) };
  const answers: Record<string, Answer> = { security_storage: 'granted' };
  for (const key of AD_KEYS) answers[key] = sale ?? 'denied';
  for (const [key, category] of Object.entries(categoryFor)) {
    const isOptedOut = AD_KEYS.includes(key) && sale === 'denied';
    answers[key] = isOptedOut ? sale : (state.categories[category]?.answer ?? 'denied');
  }
  return { answers, isRestricted: AD_KEYS.some((key) => answers[key] === 'denied') };
};
