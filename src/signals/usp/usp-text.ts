import type { ConsentState } from '../../api/types.js';
import type { Settings } from '../../config/settings.js';
import { mayBeInUs } from '../may-be-in-us.js';
import { saleAnswer } from '../sale-answer.js';

/**
 * The US Privacy string: version 1, notice given, opted out, and the agreement of its fourth place, which nobody can sign any
 * more. `1---` where it does not apply. Also the value of the cookie `usprivacy`.
 */
export const uspText = (
  settings: Pick<Settings, 'categories' | 'vendors'>,
  state: ConsentState,
  noticeGiven = true,
): string => {
  const sale = saleAnswer(settings, state);
  if (!sale || !mayBeInUs(state.region)) return '1---';
  return `1${noticeGiven ? 'Y' : 'N'}${sale === 'denied' ? 'Y' : 'N'}N`;
};
