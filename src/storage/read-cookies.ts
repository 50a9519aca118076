import { cookiePairs } from './cookie-pairs.js';

/** All values that the browser holds under a name; the same name may stand on several domains and paths. */
export const readCookies = (name: string): readonly string[] =>
  cookiePairs()
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
