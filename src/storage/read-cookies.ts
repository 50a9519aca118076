import { ownDocument } from './own-document.js';

/** What cannot be decoded is handed on as it is: to whoever reads it, it is a record that cannot be read. */
const decode = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** All values that the browser holds under a name, decoded; the same name may stand on several domains and paths. */
export const readCookies = (name: string): readonly string[] => {
  try {
    return ownDocument.cookie
      .split('; ')
      .filter((pair) => pair.startsWith(`${name}=`))
      .map((pair) => decode(pair.slice(name.length + 1)));
  } catch {
    return [];
  }
};
