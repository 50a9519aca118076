import type { Finding, Visit } from '../types.js';
import { finding } from './finding.js';
import { STATE_WORDS } from './state-words.js';

/** Whether what the page tells the ad stack agrees with what the reader did. */
export const signalsIn = ({ state, signals, trouble }: Visit): readonly Finding[] => {
  if ((state !== 'opted-out' && state !== 'signal') || trouble.length > 0) return [];
  const { gpp, usp, google } = signals;
  const when = STATE_WORDS[state];
  const wrong = (path: string, sentence: string, remedy: string) =>
    finding('signal', 'error', state, [path, sentence, remedy]);
  const granted = Object.entries(google ?? {})
    .filter(([key, value]) => key.startsWith('ad_') && value === 'granted')
    .map(([key]) => key);
  return [
    ...(gpp?.optedOut === false
      ? [
          wrong(
            '__gpp',
            `The GPP string does not say opted out ${when}: ${gpp.text}.`,
            'Look which sections apply, and whether another tool answers __gpp.',
          ),
        ]
      : []),
    ...(gpp || usp
      ? []
      : [
          finding('signal', 'advice', state, [
            '__gpp',
            `Nothing tells the ad stack of the refusal ${when}: neither __gpp nor __uspapi answers.`,
            'Switch signals.gpp on if ad partners run on this page.',
          ]),
        ]),
    ...(usp && usp !== '1---' && usp[2] !== 'Y'
      ? [
          wrong(
            '__uspapi',
            `The US Privacy string does not say opted out ${when}: ${usp}.`,
            'Look whether another tool answers __uspapi.',
          ),
        ]
      : []),
    ...(granted.length > 0
      ? [
          wrong(
            'dataLayer',
            `Google’s consent mode says granted ${when}: ${granted.join(', ')}.`,
            'Look who else calls gtag("consent", …), such as a template in the tag manager.',
          ),
        ]
      : []),
  ];
};
