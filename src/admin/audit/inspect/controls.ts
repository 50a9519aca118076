import type { Finding, Visit } from '../types.js';
import { finding } from './finding.js';

/** Whether readers find the way to say no, and whether it is as short as the way to say yes. */
export const controlsIn = (visits: readonly Visit[]): readonly Finding[] => {
  const of = (state: Visit['state']) => visits.find((one) => one.state === state);
  const refusal = of('opted-out');
  const allowing = of('allowed');
  const link = of('undecided')?.link ?? null;
  const findings: Finding[] = [];
  if (refusal && !refusal.control.by && refusal.trouble.length === 0)
    findings.push(
      finding('control', 'error', 'opted-out', [
        '',
        'No control was found by which a reader can refuse.',
        'Show the notice, or put <sluice-link> in the footer; if there is one, give it plain words.',
      ]),
    );
  const no = refusal?.control.presses;
  const yes = allowing?.control.presses;
  if (no && yes && no > yes)
    findings.push(
      finding('control', 'error', 'opted-out', [
        '',
        `Refusing takes ${no} presses, allowing ${yes}.`,
        'Offer both in the same place, with the same number of presses (11 CCR §7004).',
      ]),
    );
  if (link === 'missing')
    findings.push(
      finding('link', 'error', 'undecided', [
        '',
        'There is no privacy link in the page.',
        'Put <sluice-link><a href="/privacy/choices">Your Privacy Choices</a></sluice-link> in the footer of every page.',
      ]),
    );
  if (link === 'dead')
    findings.push(
      finding('link', 'error', 'undecided', [
        '',
        'A press on the privacy link opens nothing.',
        'Look at the console of the page; the link must lead somewhere without script, too.',
      ]),
    );
  return findings;
};
