import type { Show, Update } from '../frame/types.js';
import { changes } from '../history/changes.js';

/** Places of texts that the interface reads each time it draws. */
const TEXTS =
  /^(site(\.(name|group|privacyNotice|cookieNotice))?|categories\.\d+\.(name|text)|vendors\.\d+\.(name|receives|retention|privacyPolicy|domains|paths|cookies|storage))(\.\w[\w-]*)?$|^ui\.words\.(?!.*link\.status)/;

/** Purposes and companies themselves: they are drawn as they will be, while another window is told what is decided otherwise. */
const DRAWN = /^(categories|vendors)(\.|$)/;

/** What a window is told once. */
const DECIDED = [
  'region',
  'signal',
  'part',
  'language',
  'words',
  'direction',
  'linkWords',
] as const;

export interface LiveChanges {
  readonly changes: Update['changes'];
  /** Only texts and look have changed: the window has decided by what it shows, also where somebody presses something in it. */
  readonly decidesTheSame: boolean;
}

/** What leads from one thing shown to the next, where the same window can draw it. `null` where only a fresh one can. */
export const liveChanges = (from: Show, to: Show): LiveChanges | null => {
  const isSame = DECIDED.every((key) => from[key] === to[key]);
  // A placeholder draws itself when something about its frame changes, and not else.
  if (!isSame || to.part === 'video') return null;
  const found = changes(from.config, to.config);
  const places = found.map(({ at }) => at.join('.'));
  const decidesTheSame = places.every((at) => TEXTS.test(at));
  return decidesTheSame || places.every((at) => TEXTS.test(at) || DRAWN.test(at))
    ? { changes: found, decidesTheSame }
    : null;
};
