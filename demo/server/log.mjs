/** What truly reached the stand-ins: kept in memory, newest last, open to listeners. */

const KEEP = 5000;

const matches = (entry, { since = 0, run, vendor } = {}) =>
  entry.id > since &&
  (run === undefined || entry.run === run) &&
  (vendor === undefined || entry.vendor === vendor);

export function createVendorLog() {
  let entries = [];
  let last = 0;
  const listeners = new Set();

  return {
    /** Adds a request and tells the listeners. */
    add(request) {
      last += 1;
      const entry = { id: last, time: Date.now(), ...request };
      entries.push(entry);
      if (entries.length > KEEP) entries = entries.slice(-KEEP);
      for (const listener of listeners) listener(entry);
      return entry;
    },
    /** Entries that fit: `{ since, run, vendor }`, each optional. */
    entries: (filter) => entries.filter((entry) => matches(entry, filter)),
    /** Number of the newest entry; pass it as `since` later. */
    last: () => last,
    /** Forgets everything, or one run. Numbers go on counting. */
    clear(run) {
      entries = run === undefined ? [] : entries.filter((entry) => entry.run !== run);
    },
    /** Calls `listener` with each new entry. Returns the function that stops it. */
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Resolves with the first entry that fits, now or within `timeout`; `null` if none came. */
    waitFor(filter, timeout = 2000) {
      const there = entries.find((entry) => matches(entry, filter));
      if (there) return Promise.resolve(there);
      return new Promise((resolve) => {
        const end = (entry) => {
          clearTimeout(timer);
          listeners.delete(listener);
          resolve(entry);
        };
        const listener = (entry) => matches(entry, filter) && end(entry);
        const timer = setTimeout(() => end(null), timeout);
        listeners.add(listener);
      });
    },
  };
}
