import type { TraceOwner } from './trace-owner.js';

/** Milliseconds between two looks, however often somebody writes: a page that writes whenever we remove must not keep both busy. */
const PAUSE = 250;
/** Milliseconds between looks for what no event tells of: the page's own writes to storage, and cookies in older browsers. */
const ROUND = 5_000;

/** Calls whenever something that was removed may be back: cookies at once where the browser tells of them. */
export const watchTraces = (document: Document, ownerOf: TraceOwner, look: () => void): void => {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isWanted = false;
  const lookSoon = () => {
    isWanted = pause !== undefined;
    if (isWanted) return;
    look();
    pause = setTimeout(() => {
      pause = undefined;
      if (isWanted) lookSoon();
    }, PAUSE);
  };
  const { cookieStore } = window as unknown as { cookieStore?: EventTarget };
  cookieStore?.addEventListener('change', (event) => {
    const { changed } = event as unknown as { changed: readonly { name: string }[] };
    if (changed.some(({ name }) => ownerOf('cookie', name))) lookSoon();
  });
  for (const event of ['visibilitychange', 'pagehide', 'pageshow', 'storage'])
    addEventListener(event, look, true);
  setInterval(() => document.visibilityState === 'visible' && look(), ROUND);
};
