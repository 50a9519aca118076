/** What truly reached the stand-ins, live from the server. Silent while the page is hidden, to leave the connection to others. */

/** Calls `listener(entry)` for each request of this page view. */
export function listenToArrivals(run, listener) {
  let source = null;
  let last = 0;

  const open = () => {
    if (source) return;
    source = new EventSource(`/__log/stream?run=${encodeURIComponent(run)}&since=${last}`);
    source.addEventListener('message', ({ data }) => {
      const entry = JSON.parse(data);
      if (entry.id <= last) return;
      last = entry.id;
      listener(entry);
    });
  };
  const close = () => {
    source?.close();
    source = null;
  };

  document.addEventListener('visibilitychange', () => (document.hidden ? close() : open()));
  addEventListener('pagehide', close);
  addEventListener('pageshow', open);
  if (!document.hidden) open();
}
