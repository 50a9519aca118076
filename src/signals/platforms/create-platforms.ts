import type { ConsentState } from '../../api/types.js';
import { toConsent } from '../to-consent.js';
import type { CreateSignal } from '../types.js';
import type { CreatePlatform } from './types.js';

/** The platforms that have no more to hear than a few answers, by the key of `signals` that switches each on. */
export const createPlatforms =
  (platforms: Readonly<Record<string, CreatePlatform>>): CreateSignal =>
  (host) => {
    const { settings, callSafely } = host;
    const options = settings.signals as Readonly<Record<string, unknown>>;
    const updates = Object.entries(platforms)
      .filter(([key]) => options[key])
      .map(([key, create]) => {
        const option = options[key];
        const say = create();
        let said = '';
        return (state: ConsentState) => {
          const { answers } = toConsent(settings, option, state);
          const text = JSON.stringify([answers, state.decidedAt]);
          if (text === said) return;
          const [ads, analytics, functional] = ['ad', 'analytics', 'functionality'].map(
            (name) => answers[`${name}_storage`] === 'granted',
          ) as [boolean, boolean, boolean];
          const isFirst = !said;
          if (say({ ads, analytics, functional, answers, isFirst, state, option, host }) !== false)
            said = text;
        };
      });
    if (!updates[0]) return null;
    let latest: ConsentState | undefined;
    const update = (state = latest) => {
      latest = state;
      // What is broken on the page breaks for itself alone.
      if (state) for (const tell of updates) callSafely(tell, state);
    };
    for (const event of ['DOMContentLoaded', 'load']) addEventListener(event, () => update());
    return { update };
  };
