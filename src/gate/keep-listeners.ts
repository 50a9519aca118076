/**
 * Keeps back whoever wants to listen to the window or the document, until the page that they wait for is there: `document.open`
 * drops all listeners (HTML, "document open steps"). Answers the function that lets them listen, in order.
 */
export const keepListeners = (): (() => void) => {
  let isKeeping = true;
  const kept: (() => void)[] = [];
  for (const name of ['addEventListener', 'removeEventListener'] as const) {
    const native = EventTarget.prototype[name] as (...args: unknown[]) => void;
    EventTarget.prototype[name] = {
      [name](this: unknown, ...args: unknown[]) {
        const turn = () => native.apply(this, args);
        if (isKeeping && (!this || this === window || this === document)) kept.push(turn);
        else turn();
      },
    }[name] as typeof native;
    kept.push(() => {
      EventTarget.prototype[name] = native;
    });
  }
  return () => {
    isKeeping = false;
    for (const turn of kept.splice(0)) turn();
  };
};
