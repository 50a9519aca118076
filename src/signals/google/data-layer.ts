import { watchGlobal } from '../watch-global.js';

/** `gtag(…)` without sending: Google's queue takes `arguments` objects for commands, and an array for something else. */
export const gtagCommand = function () {
  return arguments;
} as (...words: unknown[]) => IArguments;

/**
 * Takes all that Google must know from now on, its first message being the default and its last an event, and sends what is new:
 * at first all of it, later all but the default. What it returns sends the event, when strangers may act on it.
 */
type Say = (said: readonly unknown[]) => void | (() => void);

/**
 * `window.dataLayer`, made if there is none.
 *
 * What Google has not been told counts as granted. So the first messages go before those that are waiting there already, and
 * old snippets that assign a new array (`dataLayer = [{…}]`) do not lose them.
 */
export const openDataLayer = (): Say => {
  let known: readonly unknown[] = [];
  let layer: unknown[] | undefined;
  const putFirst = (queue: unknown[]) => {
    // Once Google's code runs, it hears `push` alone.
    queue[queue.push === Array.prototype.push ? 'unshift' : 'push'](...known);
  };
  const use = (value: unknown) => {
    if (layer && (value === layer || !Array.isArray(value))) return layer;
    layer = Array.isArray(value) ? value : [];
    putFirst(layer);
    return layer;
  };
  watchGlobal('dataLayer', use);
  // A `var` of the page cannot be watched: it stays a plain array.
  const first = use(window.dataLayer);
  if (window.dataLayer !== first) window.dataLayer = first;
  return (next) => {
    const isFirst = !known[0];
    known = next;
    if (isFirst) return putFirst(layer as unknown[]);
    layer?.push(...next.slice(1, -1));
    return () => layer?.push(...next.slice(-1));
  };
};
