import { readCookies } from './read-cookies.js';
import { removeEverywhere } from './remove-everywhere.js';
import { storedText } from './stored-text.js';
import { widestDomain } from './widest-domain.js';
import { writeCookie } from './write-cookie.js';
import type { CookieDomain } from './write-cookie.js';

export interface StoreOptions {
  /** Name of the cookie and of the storage key. */
  readonly cookie: string;
  /** `auto`, `host`, or a domain. */
  readonly domain: string;
  readonly days: number;
}

export interface RecordStore {
  /** All texts that the browser holds: cookies of the name, the fallback, and what only this page remembers. */
  read(): readonly string[];
  /** Keeps a text in the place of all others; `false` where only this page remembers it. An empty text forgets everything. */
  write(text: string): boolean;
  /** Whether anything can be kept. Tries it, so ask late. */
  isUsable(): boolean;
  /** What localStorage holds under a key, empty where nothing; `text` is put there before, an empty one removes. */
  local(key: string, text?: string): string;
  /** The domain of the record's cookie; `undefined` for this host only. */
  home(): CookieDomain;
}

/** The record in the reader's browser: a cookie on the widest own domain, else localStorage, else this page's memory. */
export const createRecordStore = ({ cookie, domain, days }: StoreOptions): RecordStore => {
  const probe = `${cookie}-probe`;
  let memory = '';
  let home: CookieDomain | null = null;
  let hasLooked = false;

  const canKeepCookies = () => {
    if (!hasLooked) home = widestDomain(probe, location.hostname);
    hasLooked = true;
    if (home !== null && domain !== 'auto') home = domain === 'host' ? undefined : domain;
    return home !== null;
  };

  const keepAsCookie = (text: string) => {
    if (!canKeepCookies()) return false;
    const isKept = () => readCookies(cookie).join() === text;
    const write = () => writeCookie(cookie, text, home ?? undefined, text ? days : -1);
    write();
    if (isKept()) return true;
    // Copies on other domains and paths would go on speaking beside the new record.
    removeEverywhere(cookie);
    write();
    return isKept();
  };

  const local = (key: string, text?: string) => storedText('localStorage', key, text);

  return {
    local,
    read: () => [...readCookies(cookie), local(cookie), memory].filter((text) => text !== ''),
    write: (text) => {
      const isCookie = keepAsCookie(text);
      const isKept = local(cookie, isCookie ? '' : text) === text || isCookie;
      // A `storage` event tells the other tabs; where the record is a cookie, a key that comes and goes is their bell.
      if (isCookie && local(probe, '1')) local(probe, '');
      memory = isKept ? '' : text;
      return isKept;
    },
    home: () => (canKeepCookies() ? (home ?? undefined) : undefined),
    isUsable: () => canKeepCookies() || (local(probe, '1') === '1' && local(probe, '') === ''),
  };
};
