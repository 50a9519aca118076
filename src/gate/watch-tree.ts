import type { GateHost } from './types.js';

const INLINE = 'script:not([src],[data-src])';

/**
 * Finds elements in a document and in all shadow roots that a page's script can reach, now and whenever they are inserted or
 * get one of these attributes, by whatever means. An inline script is found only once the parser has finished it. One MutationObserver.
 */
export const watchTree = (
  { document: own, standby }: Pick<GateHost, 'document' | 'standby'>,
  selector: string,
  attributes: readonly string[],
  found: (element: Element) => void,
  removed: () => void,
): void => {
  // By name, not through the node: forms and the document hand out their named children before their own members.
  const { matches, attachShadow: native } = Element.prototype;
  const getter = <T>(prototype: object, name: string) =>
    Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Node) => T;
  const typeOf = getter<number>(Node.prototype, 'nodeType');
  const rootOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');

  const roots = new WeakSet<Node>();
  /** Inline scripts whose text may still grow. */
  const unfinished = new Set<Element>();

  /**
   * At a script's end tag the parser raises its "force async" flag (HTML, "prepare the script element", step 4): `async` is then
   * true without the attribute. Whatever has the attribute, or was made with `async` false, waits for the end of the page.
   */
  const isFinished = (element: Element) =>
    own.readyState !== 'loading' ||
    !matches.call(element, INLINE) ||
    ((element as HTMLScriptElement).async && !element.hasAttribute('async'));
  const offer = (element: Element) => {
    if (!matches.call(element, selector)) return;
    if (isFinished(element)) {
      unfinished.delete(element);
      found(element);
    } else unfinished.add(element);
  };
  /** Looks at a node and all below it. */
  const look = (top: Node) => {
    // These stand before whatever has come since, and so come first.
    unfinished.forEach(offer);
    const walker = own.createTreeWalker(top, NodeFilter.SHOW_ELEMENT);
    // Listed first: a script that is let go takes its place, and may change the tree as it runs.
    const nodes: Node[] = [];
    for (let node: Node | null = top; node; node = walker.nextNode()) nodes.push(node);
    for (const node of nodes) {
      // Elements that were made in another document keep that one's prototypes.
      if (typeOf.call(node) !== 1) continue;
      offer(node as Element);
      enter(rootOf.call(node));
    }
  };
  /** Watches a document or shadow root. */
  const enter = (root: Node | null) => {
    if (!root || roots.has(root)) return;
    roots.add(root);
    observer.observe(root, { childList: true, subtree: true, attributeFilter: [...attributes] });
    look(root);
  };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      // Its attributes have changed, or a script has got its text.
      if (typeOf.call(target) === 1) offer(target as Element);
      addedNodes.forEach(look);
    }
    if (records.some(({ removedNodes }) => removedNodes.length)) removed();
  });

  if (standby) {
    Element.prototype.attachShadow = {
      attachShadow(this: Element, init: ShadowRootInit) {
        const root = native.call(this, init);
        enter(root);
        return root;
      },
    }.attachShadow;
  }
  enter(document);
  // Declarative shadow roots come without a mutation; the finished page has them all.
  own.addEventListener('readystatechange', () => look(document));
};
