/** Finds Sluice, whether it is there already, comes later, or never. */

/** Calls `whenThere(sluice)` once it runs; `whenMissing()` if it has not after `patience` milliseconds. */
export function connect(whenThere, whenMissing, patience = 1500) {
  let there = false;
  const take = (sluice) => {
    there = true;
    whenThere(sluice);
  };
  const stub = (window.sluice ||= { queue: [] });
  stub.queue.push(take);
  setTimeout(() => there || whenMissing(), patience);
}
