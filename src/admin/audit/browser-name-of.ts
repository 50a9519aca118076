import { UserError } from '../user-error.js';
import type { BrowserName } from './find-browser.js';

/** A browser by the name that a person gave. Throws a `UserError` where there is none of that name. */
export const browserNameOf = (name: string): BrowserName => {
  if (name !== 'chromium' && name !== 'firefox')
    throw new UserError(`There is no browser “${name}”.`, 'Use chromium or firefox.');
  return name;
};
