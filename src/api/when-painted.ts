import type { OwnPage } from './own-page.js';

/** Calls once the page is visible, parsed and painted: an interface that comes earlier would delay the page. */
export const whenPainted = (page: OwnPage, then: () => void): void => {
  // Frames come only to visible pages, and the timer lets the frame be painted first.
  requestAnimationFrame(() => setTimeout(() => (page.isParsing() ? whenPainted(page, then) : then())));
};
