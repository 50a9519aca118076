/**
 * Runs first in each page: notes when the tool's banner can be seen (by its own button, painted), when it can first say what is
 * allowed, what moves, and what keeps the page from answering. `findButton` and `answer` are the tool's own; `nothing` has neither.
 */
export const watch = (findButton, answer) => {
  const bench = {
    shown: 0,
    decided: 0,
    ran: 0,
    first: 0,
    pressed: 0,
    released: 0,
    shift: 0,
    tasks: [],
    answer,
    /** Where a tool may have come to know. */
    ask: () => {
      try {
        if (answer?.() !== undefined) bench.decided ||= performance.now();
      } catch {
        // It is not there yet.
      }
    },
  };
  const take = {
    'layout-shift': ({ value }) => {
      bench.shift += value;
    },
    longtask: ({ duration }) => bench.tasks.push(duration),
  };
  const observers = Object.entries(take).map(([type, note]) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(note));
    observer.observe({ type, buffered: true });
    return () => observer.takeRecords().forEach(note);
  });
  /** What the browser has not told so far. */
  bench.settle = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() =>
        setTimeout(() => {
          for (const told of observers) told();
          resolve();
        }, 50),
      );
    });
  const look = () => {
    const box = findButton()?.getBoundingClientRect();
    if (box?.height > 0 && box.top < innerHeight) bench.shown ||= performance.now();
    else requestAnimationFrame(look);
  };
  if (findButton) requestAnimationFrame(look);
  document.addEventListener('DOMContentLoaded', bench.ask);
  addEventListener('load', bench.ask);
  self.bench = bench;
  self.gated = () => {
    bench.ran += 1;
    bench.first ||= performance.now();
    bench.released = performance.now();
  };
};
