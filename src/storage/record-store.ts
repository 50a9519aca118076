import { readCookies } from './read-cookies.js';
import { removeEverywhere } from './remove-everywhere.js';
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
  /** Keeps a text in the place of all others; `false` where only this page remembers it. */
  write(text: string): boolean;
  /** Forgets everything. */
  remove(): void;
  /** Whether anything can be kept. Tries it, so ask late. */
  isUsable(): boolean;
  /** Calls when another tab has written. Returns the function that stops it. */
  watch(listener: () => void): () => void;
}

/** The record in the reader's browser: a cookie on the widest own domain, else localStorage, else this page's memory. */
export const createRecordStore = ({ cookie, domain, days }: StoreOptions): RecordStore => {
  let memory: string | null = null;
  let found: CookieDomain | null | undefined;
  let hasLooked = false;

  const cookieDomain = () => {
    if (!hasLooked) {
      const widest = widestDomain(cookie, location.hostname);
      found = widest === null || domain === 'auto' ? widest : domain === 'host' ? undefined : domain;
      hasLooked = true;
    }
    return found;
  };

  /** localStorage throws where storage is blocked, and when it is full. */
  const local = <T>(use: (storage: Storage) => T): T | null => {
    try {
      return use(localStorage);
    } catch {
      return null;
    }
  };

  /** `storage` events reach the other tabs; a written and removed key is their bell where the record itself is a cookie. */
  const ring = () =>
    local((storage) => {
      storage.setItem(`${cookie}-bell`, '');
      storage.removeItem(`${cookie}-bell`);
    });

  const keepAsCookie = (text: string) => {
    const home = cookieDomain();
    if (home === null) return false;
    writeCookie(cookie, text, home, days);
    const kept = readCookies(cookie);
    if (kept.length === 1 && kept[0] === text) return true;
    // Copies on other domains and paths would go on speaking beside the new record.
    removeEverywhere(cookie);
    writeCookie(cookie, text, home, days);
    return readCookies(cookie).includes(text);
  };

  return {
    read: () => {
      const kept = local((storage) => storage.getItem(cookie));
      return [...readCookies(cookie), ...(kept === null ? [] : [kept]), ...(memory === null ? [] : [memory])];
    },
    write: (text) => {
      memory = null;
      if (keepAsCookie(text)) {
        local((storage) => storage.removeItem(cookie));
        ring();
        return true;
      }
      const kept = local((storage) => {
        storage.setItem(cookie, text);
        return storage.getItem(cookie);
      });
      if (kept === text) return true;
      memory = text;
      return false;
    },
    remove: () => {
      memory = null;
      removeEverywhere(cookie);
      local((storage) => storage.removeItem(cookie));
      ring();
    },
    isUsable: () => {
      if (cookieDomain() !== null) return true;
      const probe = `${cookie}-probe`;
      const kept = local((storage) => {
        storage.setItem(probe, '1');
        const value = storage.getItem(probe);
        storage.removeItem(probe);
        return value;
      });
      return kept === '1';
    },
    watch: (listener) => {
      const hear = ({ key }: StorageEvent) => {
        if (key === null || key.startsWith(cookie)) listener();
      };
      addEventListener('storage', hear);
      return () => removeEventListener('storage', hear);
    },
  };
};
