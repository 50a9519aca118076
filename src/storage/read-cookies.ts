import { ownDocument } from './own-document.js';

/** All values that the browser holds under a name, decoded; the same name may stand on several domains and paths. */
export const readCookies = (name: string): readonly string[] => {
  try {
    return ownDocument.cookie
      .split('; ')
      .filter((pair) => pair.startsWith(`${name}=`))
      .map((pair) => pair.slice(name.length + 1));
  } catch {
    return [];
  }
};
