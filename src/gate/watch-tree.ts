import type { GateHost } from './types.js';

const INLINE = 'script:not([src],[data-src])';

export interface Watch {
  /** Which elements to find. */
  readonly selector: string;
  /** Attributes whose change makes an element worth another look. */
  readonly attributes: readonly string[];
  found(element: Element): void;
  /** Something was removed. */
  removed(): void;
}

/**
 * Finds elements in a document and in all shadow roots that a page's script can reach, now and whenever they are inserted, by
 * whatever means. One MutationObserver. An inline script is found only once the parser has finished it.
 */
export const watchTree = (
  document: Document,
  host: Pick<GateHost, 'isParsing' | 'onProgress' | 'standby'>,
  { selector, attributes, found, removed }: Watch,
): void => {
  // By name, not through the node: forms and the document hand out their named children before their own members.
  const { matches, querySelectorAll } = Element.prototype;
  const queryDocument = Document.prototype.querySelectorAll;
  const getter = <T>(prototype: object, name: string) =>
    Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Node) => T;
  const parentOf = getter<Node | null>(Node.prototype, 'parentNode');
  const nextOf = getter<Node | null>(Node.prototype, 'nextSibling');
  const rootOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');

  const roots = new WeakSet<ShadowRoot>();
  /** Inline scripts at the very end of what has arrived: their text may still grow. */
  const unfinished = new Set<Element>();

  const isFinished = (element: Element) => {
    if (!host.isParsing() || !element.matches(INLINE)) return true;
    for (let node: Node | null = element; node; node = parentOf.call(node)) {
      if (nextOf.call(node)) return true;
    }
    return false;
  };
  const offer = (element: Element) => {
    unfinished.delete(element);
    if (isFinished(element)) found(element);
    else unfinished.add(element);
  };

  const observer = new MutationObserver((records) => {
    let isSmaller = false;
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'attributes') {
        if (matches.call(target, selector)) offer(target as Element);
      }
      for (const node of addedNodes) if (node instanceof Element) look(node);
      isSmaller ||= removedNodes.length > 0;
    }
    unfinished.forEach(offer);
    if (isSmaller) removed();
  });
  const observe = (node: Node) =>
    observer.observe(node, {
      childList: true,
      subtree: true,
      attributeFilter: [...attributes],
    });

  const enter = (root: ShadowRoot | null) => {
    if (!root || roots.has(root)) return;
    roots.add(root);
    observe(root);
    lookIn(root.querySelectorAll('*'), root.querySelectorAll(selector));
  };
  const lookIn = (all: NodeListOf<Element>, chosen: NodeListOf<Element>) => {
    for (const element of all) enter(rootOf.call(element));
    chosen.forEach(offer);
  };
  const look = (element: Element) => {
    enter(rootOf.call(element));
    if (matches.call(element, selector)) offer(element);
    if (element.firstElementChild) {
      lookIn(querySelectorAll.call(element, '*'), querySelectorAll.call(element, selector));
    }
  };
  const lookEverywhere = () => {
    lookIn(queryDocument.call(document, '*'), queryDocument.call(document, selector));
    unfinished.forEach(offer);
  };

  if (host.standby) {
    const native = Element.prototype.attachShadow;
    const { attachShadow } = {
      attachShadow(this: Element, init: ShadowRootInit) {
        const root = native.call(this, init);
        enter(root);
        return root;
      },
    };
    Element.prototype.attachShadow = attachShadow;
  }

  observe(document);
  lookEverywhere();
  // Declarative shadow roots come without a mutation; the finished page has them all.
  host.onProgress(lookEverywhere);
};
