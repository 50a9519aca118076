import { whenIdle } from './when-idle.js';

/** How long a page has the browser for itself, in milliseconds. */
const HEADSTART = 1_000;

/**
 * Calls when a press on `element` is near: when the pointer or the focus comes to it, and when the page has had a second to load
 * and rests. Before, what the press needs would only keep the page waiting.
 */
export const whenNear = (element: Element, then: () => void): void => {
  for (const sign of ['pointerover', 'focusin'])
    element.addEventListener(sign, then, { once: true });
  setTimeout(() => whenIdle(then), HEADSTART);
};
