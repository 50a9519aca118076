import { documentValue } from './document-value.js';

const cookie = documentValue<string>('cookie');

/** What js-cookie is built with in the place of its `document`. */
export const ownDocument = {
  get cookie(): string {
    return cookie.get();
  },
  set cookie(text: string) {
    cookie.set(text);
  },
};
