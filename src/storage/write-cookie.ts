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
    Cookies.set(name, value, { domain, path, expires: days, sameSite: 'Lax', secure });
  } catch {
    // Sandboxed frames throw; nothing is kept there.
  }
};
