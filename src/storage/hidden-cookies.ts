import { domainCandidates } from './domain-candidates.js';

interface CookieStore {
  get(name: string): Promise<unknown>;
}

/**
 * Which of these names, none of which script can see, a cookie has that only servers can see and change (`HttpOnly`): it stands
 * in the way of a cookie of the same name, domain and path that script writes (RFC 6265bis §5.7). One under another name,
 * `probe`, is written for comparison. All that is written is empty, and removed
 * at once.
 */
export const hiddenCookies = async (
  document: Document,
  names: readonly string[],
  probe: string,
): Promise<readonly string[]> => {
  const { cookieStore } = window as unknown as { cookieStore?: CookieStore };
  const isKept = async (name: string, domain: string | undefined) => {
    const place = `=;path=/${domain ? `;domain=${domain}` : ''};max-age=`;
    document.cookie = `${name}${place}5`;
    // Firefox and WebKit show a page what it wrote even where that was refused; the store tells the truth.
    const kept = cookieStore
      ? await cookieStore.get(name)
      : document.cookie.split('; ').some((pair) => pair.startsWith(`${name}=`));
    document.cookie = `${name}${place}0`;
    return !!kept;
  };
  const hidden = new Set<string>();
  // Names with these prefixes follow rules of their own.
  const plain = names.filter((name) => !/^__(Secure|Host|Http)/i.test(name));
  try {
    for (const domain of plain[0] ? domainCandidates(location.hostname) : []) {
      if (!(await isKept(probe, domain))) continue;
      await Promise.all(
        plain.map(async (name) => (await isKept(name, domain)) || hidden.add(name)),
      );
    }
  } catch {
    // No cookies here.
  }
  return [...hidden];
};
