import { UserError } from './user-error.js';

/** The address of a page as a person writes it: without a scheme it is `https:`, on this machine `http:`. Throws a `UserError` where it is none. */
export const addressOf = (text: string): string => {
  const scheme = /^[a-z][a-z\d+.-]*:\/\//i.exec(text)?.[0].toLowerCase();
  const usual = /^(localhost|127\.|\[::1\])/i.test(text) ? 'http://' : 'https://';
  try {
    if (scheme && !/^https?:/.test(scheme)) throw new Error('no page of the web');
    return new URL(scheme ? text : usual + text).href;
  } catch {
    throw new UserError(`“${text}” is no address.`, 'Write one such as https://www.example.com/.');
  }
};
