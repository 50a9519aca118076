import { readCookies } from '../../storage/read-cookies.js';
import type { LaterHost } from '../parts.js';

const WEEK = 7 * 86_400_000;

/**
 * Has the site itself answer with the record as an HTTP cookie, which Safari keeps longer than a script's 7 days: when the record
 * has changed, and else once a week (contract §7). Returns the function that looks whether that is due.
 */
export const createRenewal = (
  { settings, store, report, text }: LaterHost,
  address: string,
): (() => void) => {
  const { cookie } = settings.record;
  const key = `${cookie}-renewed`;
  let flight: AbortController | undefined;
  /** The record that is being renewed. */
  let under = '';

  /** What was renewed last, and when. */
  const last = () => {
    const [time, record] = store.local(key).split(' ');
    return [record, Number(time)] as const;
  };
  const remember = (record: string) => store.local(key, `${Date.now()} ${record}`);
  const isInCookie = (record: string) => readCookies(cookie).join() === record;

  const renew = async () => {
    const record = text();
    const [renewed, time] = last();
    if (!record || record === under || !isInCookie(record)) return;
    const hasChanged = renewed !== record;
    if (!hasChanged && Math.abs(Date.now() - time) < WEEK) return;
    // An answer on its way would bring the earlier record back.
    flight?.abort();
    const own = (flight = new AbortController());
    under = record;
    let isRenewed = false;
    try {
      const options = { method: 'POST', cache: 'no-store', signal: own.signal } as const;
      isRenewed = (await fetch(address, options)).ok;
    } catch {
      // The next page tries again.
    }
    if (own === flight) under = '';
    const now = text();
    if (isInCookie(now)) {
      if (isRenewed && now === record) return remember(record);
      // Never renewed yet: then script keeps it for as long as it can.
      if (hasChanged && own === flight) store.write(now);
      return;
    }
    store.write(now);
    if (now === record)
      report('record.renew', 'answers with another cookie than the record: see the recipes');
  };
  // Where that cannot be remembered, only changes are renewed.
  if (store.local(key) || store.local(key, '0')) void renew();
  return () => void renew();
};
