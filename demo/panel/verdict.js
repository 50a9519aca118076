/** Compares what was decided with what arrived. */

/** Requests that were on their way when the reader refused are no leak. */
const ON_THE_WAY = 300;

export function createVerdict() {
  /** Since when each vendor is refused, in server time (the same machine). */
  const refusedSince = new Map();
  let first = true;

  return {
    take(state) {
      const since = first ? performance.timeOrigin : Date.now() + ON_THE_WAY;
      first = false;
      for (const [id, { answer }] of Object.entries(state.vendors)) {
        if (answer === 'granted') refusedSince.delete(id);
        else if (!refusedSince.has(id)) refusedSince.set(id, since);
      }
    },
    isLeak: ({ vendor, time }) => refusedSince.has(vendor) && time > refusedSince.get(vendor),
    refused: () => refusedSince.size,
  };
}
