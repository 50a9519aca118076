import type { PageCleaner } from './page-cleaner.js';

/**
 * The net under the hooks: what the parser, or a native kept from before, has put into a document or shadow root. Answers the
 * function that watches one more, and the one that stops.
 */
export const watchPage = (
  cleaner: PageCleaner,
  enterAll: (frames: readonly Element[]) => void,
): { readonly watch: (root: Node) => void; readonly stop: () => void } => {
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      for (const node of type === 'attributes' ? [target] : addedNodes)
        enterAll(cleaner.look(node));
    }
  });
  return {
    watch: (root) => {
      observer.observe(root, { childList: true, subtree: true, attributeFilter: ['style'] });
      enterAll(cleaner.look(root));
    },
    stop: () => observer.disconnect(),
  };
};
