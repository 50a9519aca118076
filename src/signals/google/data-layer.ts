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
  let layer: unknown[] = [];
  const use = (value: unknown) => {
    if (!Array.isArray(value) || value === layer) return;
    layer = value;
    // Once Google's code runs, it hears `push` alone.
    layer[layer.push === Array.prototype.push ? 'unshift' : 'push'](...known);
  };
  const existing: unknown = window.dataLayer;
  use(Array.isArray(existing) ? existing : []);
  try {
    const property = { configurable: true, enumerable: true, get: () => layer, set: use };
    Object.defineProperty(window, 'dataLayer', property);
  } catch {
    // A `var` of the page: it stays a plain array.
    window.dataLayer = layer;
  }
  return (next) => {
    known = next;
    layer.push(...next.slice(1));
  };
};
