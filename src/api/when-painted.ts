import { ownDocument } from '../storage/own-document.js';

/** Calls once the page is visible, parsed and painted: an interface that comes earlier would delay the page. */
export const whenPainted = (then: () => void): void => {
  // Frames come only to visible pages, and the timer lets the frame be painted first. A held page (gate/hold.ts) is none yet.
  requestAnimationFrame(() =>
    setTimeout(() =>
      ownDocument.readyState === 'loading' || ownDocument.querySelector('plaintext')
        ? whenPainted(then)
        : then(),
    ),
  );
};
