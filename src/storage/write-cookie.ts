import Cookies from 'js-cookie';

/** `undefined`: this host only. */
export type CookieDomain = string | undefined;

/**
 * Writes a cookie of the site's own, or with negative days removes it. A browser that keeps no cookies throws or ignores the
 * call: whoever must know reads back.
 */
export const writeCookie = (
  name: string,
  value: string,
  domain: CookieDomain,
  days: number,
  path = '/',
): void => {
  try {
    const secure = location.protocol === 'https:';
    // js-cookie takes every key that a loop finds, also what the page has put on all objects.
    const attributes: Record<string, undefined> = {};
    for (const key in attributes) attributes[key] = undefined;
    Cookies.set(name, value, {
      ...attributes, domain, path, expires: days, sameSite: 'Lax', secure,
    }); // prettier-ignore
  } catch {
    // Sandboxed frames throw; nothing is kept there.
  }
};
