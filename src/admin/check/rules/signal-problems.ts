import type { Config } from '../../../config/types.js';
import { advice } from '../advice.js';
import { closest } from '../closest.js';
import { error } from '../error.js';
import { fixes } from '../fixes.js';
import type { Problem } from '../problem.js';
import { quoted } from '../quoted.js';

const GOOGLE_KEYS = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
];

/** What the ad stack is told. */
export const signalProblems = ({ signals = {}, categories = [] }: Config): readonly Problem[] => {
  const { gpc, gpp, usp, googleConsentMode } = signals;
  const problems: Problem[] = [];
  if (gpc === true)
    problems.push(
      advice(
        'signals.gpc',
        'Every reader is treated as if the browser had sent Global Privacy Control.',
        'Write true only where your server saw “Sec-GPC: 1” for this reader; otherwise “auto”.',
        fixes.remove('signals.gpc', 'Read it in the page'),
      ),
    );
  if (gpp === false)
    problems.push(
      advice(
        'signals.gpp',
        'Ad partners that run anyway are not told of an opt-out (no GPP string).',
        'Remove this line unless no partner reads GPP.',
        fixes.remove('signals.gpp', 'Tell them'),
      ),
    );
  if (gpp) {
    const { sections, mspa } = gpp;
    if (mspa?.covered && !mspa.mode)
      problems.push(
        error(
          'signals.gpp.mspa.mode',
          'Covered by the MSPA, but in which mode is not said; it is read as not covered.',
          'Add "mode": “opt-out” or “service-provider”.',
          fixes.use('signals.gpp.mspa.mode', 'opt-out'),
        ),
      );
    if (sections?.length === 0)
      problems.push(
        error(
          'signals.gpp.sections',
          'No section is named; “usnat” is used.',
          'Name at least “usnat”.',
          fixes.use('signals.gpp.sections', ['usnat'], 'Use “usnat”'),
        ),
      );
    else if (sections && !sections.includes('usnat'))
      problems.push(
        advice(
          'signals.gpp.sections',
          'Readers in states without a section of the list get no GPP section.',
          'Add “usnat”, which applies in every state.',
          fixes.use('signals.gpp.sections', ['usnat', ...sections], 'Add “usnat”'),
        ),
      );
  }
  if (usp)
    problems.push(
      advice(
        'signals.usp',
        'The US Privacy string is out of use at the IAB since January 2024.',
        'Keep it only for partners that do not read GPP yet.',
        fixes.remove('signals.usp', 'Switch it off'),
      ),
    );
  if (typeof googleConsentMode === 'object') {
    const ids = categories.flatMap((one) => one?.id ?? []);
    for (const [key, id] of Object.entries(googleConsentMode)) {
      const path = `signals.googleConsentMode.${key}`;
      if (!GOOGLE_KEYS.includes(key)) {
        const meant = closest(key, GOOGLE_KEYS);
        problems.push(
          error(
            path,
            `“${key}” is no key of Google’s consent mode.`,
            meant ? `Did you mean “${meant}”?` : `Use one of these: ${GOOGLE_KEYS.join(', ')}.`,
            meant ? fixes.rename(path, meant) : fixes.remove(path),
          ),
        );
      } else if (!ids.includes(id)) {
        const meant = closest(id, ids);
        problems.push(
          error(
            path,
            `There is no purpose “${id}”, so ${key} is always denied.`,
            meant ? `Did you mean “${meant}”?` : `Use one of these: ${quoted(ids)}.`,
            meant ? fixes.use(path, meant) : fixes.remove(path),
          ),
        );
      }
    }
  }
  return problems;
};
