import { watchGlobal } from '../watch-global.js';

/** `gtag(…)` without sending: Google's queue takes `arguments` objects for commands, and an array for something else. */
export const gtagCommand = function () {
  return arguments;
} as (...words: unknown[]) => IArguments;

/**
 * `window.dataLayer`, made if there is none. `said` is all that Google must know, its first message being the default; the
 * function returned takes what is to be known from now on, and sends all of it but the default.
 *
 * What Google has not been told counts as granted. So the first messages go before those that are waiting there already, and
 * old snippets that assign a new array (`dataLayer = [{…}]`) do not lose them.
 */
export const openDataLayer = (said: readonly unknown[]): ((said: readonly unknown[]) => void) => {
  let known = said;
  let layer: unknown[] | undefined;
  const use = (value: unknown) => {
    if (layer && (value === layer || !Array.isArray(value))) return layer;
    layer = Array.isArray(value) ? value : [];
    // Once Google's code runs, it hears `push` alone.
    layer[layer.push === Array.prototype.push ? 'unshift' : 'push'](...known);
    return layer;
  };
  watchGlobal('dataLayer', use);
  // A `var` of the page cannot be watched: it stays a plain array.
  const first = use(window.dataLayer);
  if (window.dataLayer !== first) window.dataLayer = first;
  return (next) => {
    known = next;
    (layer as unknown[]).push(...next.slice(1));
  };
};
