import type { Show, Update } from '../frame/types.js';
import { changes } from '../history/changes.js';

/** Places of texts that the interface reads each time it draws. */
const TEXTS =
  /^(site(\.(name|group|privacyNotice|cookieNotice))?|categories\.\d+\.(name|text)|vendors\.\d+\.(name|receives|retention|privacyPolicy|domains|paths|cookies|storage))(\.\w[\w-]*)?$|^ui\.words\.(?!.*link\.status)/;

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

/**
 * What leads from one thing shown to the next, where the same window can draw it: texts and look. `null` where a fresh window has
 * to, since something is decided otherwise.
 */
export const liveChanges = (from: Show, to: Show): Update['changes'] | null => {
  const isSame = DECIDED.every((key) => from[key] === to[key]);
  // A placeholder draws itself when something about its frame changes, and not else.
  if (!isSame || to.part === 'video') return null;
  const found = changes(from.config, to.config);
  return found.every(({ at }) => TEXTS.test(at.join('.'))) ? found : null;
};
