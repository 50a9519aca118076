import type { Fetched } from './reached.js';

/** Reads the browser's list of what this page and its frames of the same origin fetched. */
export interface FetchList {
  read(): readonly Fetched[];
  /** Something is missing: the list was full, or had been emptied, before we could follow it. */
  isCut(): boolean;
  /** There are frames that cannot be read from here. */
  hasForeignFrames(): boolean;
}

/** Entries that a browser keeps unless the page asks for more (Resource Timing §4.1). */
const USUAL_SPACE = 250;

/** Follows the list from now on; what was in it before is taken over. */
export const fetchedByPage = (): FetchList => {
  const seen: PerformanceResourceTiming[] = [];
  const take = (entries: readonly PerformanceEntry[]) =>
    void seen.push(...(entries as PerformanceResourceTiming[]));
  const isFull = performance.getEntriesByType('resource').length >= USUAL_SPACE;
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'resource', buffered: true });

  const framesOf = (view: Window): readonly (Performance | null)[] =>
    Array.from({ length: view.length }, (_, at) => {
      const frame = view[at] as Window;
      try {
        return [frame.performance, ...framesOf(frame)];
      } catch {
        return [null];
      }
    }).flat();
  const entryOf = (
    origin: number,
    { name, initiatorType, startTime }: PerformanceResourceTiming,
  ) => ({
    url: name,
    initiator: initiatorType,
    time: origin + startTime - performance.timeOrigin,
  });
  return {
    read: () => {
      take(observer.takeRecords());
      const own = seen.map((entry) => entryOf(performance.timeOrigin, entry));
      return framesOf(window).reduce<readonly Fetched[]>((all, frame) => {
        const entries = frame?.getEntriesByType('resource') ?? [];
        return [
          ...all,
          ...entries.map((entry) => entryOf(frame!.timeOrigin, entry as PerformanceResourceTiming)),
        ];
      }, own);
    },
    isCut: () => isFull,
    hasForeignFrames: () => framesOf(window).includes(null),
  };
};
