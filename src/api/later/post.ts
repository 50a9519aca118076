/** Longer than any answer takes that is worth waiting for. */
const PATIENCE = 10_000;

/** Whether a beacon arrived, told by the browser's own timing; WebKit keeps its status to itself, and tells of no failure. */
const arrival = (address: string) =>
  new Promise<boolean>((resolve) => {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntriesByName(address) as PerformanceResourceTiming[]) {
        observer.disconnect();
        resolve(isTaken(entry.responseStatus ?? 200));
      }
    });
    observer.observe({ type: 'resource' });
    setTimeout(() => {
      observer.disconnect();
      resolve(false);
    }, PATIENCE);
  });

/** Stored, or understood and not wanted: sending it again would change nothing. */
const isTaken = (status: number) => (status >= 200 && status < 300) || status === 400;

/** Posts JSON to the site itself, without keeping anybody waiting. Whether it is known to have arrived. */
export const post = async (address: string, json: string): Promise<boolean> => {
  try {
    const body = new Blob([json], { type: 'application/json' });
    const arrived = arrival(address);
    if (navigator.sendBeacon(address, body)) return await arrived;
    const { status } = await fetch(address, { method: 'POST', body, keepalive: true });
    return isTaken(status);
  } catch {
    return false;
  }
};
