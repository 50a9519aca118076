import Cookies from 'js-cookie';

/** `undefined`: this host only. */
export type CookieDomain = string | undefined;

/**
 * Writes a cookie of the site's own, or removes it with negative days. A browser that keeps no cookies throws or ignores the
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
    Cookies.set(name, value, {
      domain,
      path,
      expires: days,
      sameSite: 'Lax',
      secure: location.protocol === 'https:',
    });
  } catch {
    // Sandboxed frames throw; nothing is kept there.
  }
};
