import { createHooks } from './hooks.js';
import type { Behaviour, Hooks } from './hooks.js';
import { ROLES } from './roles.js';

/** Attributes that mark an element, and those that a marked one keeps its address in: when one changes, it is looked at again. */
const MARKS = 'type data-category data-vendor data-src data-srcset data-href data-data';
export interface Tree {
  /** The hooks of this page. */
  readonly hooks: Hooks;
  /** Elements below a document, element or fragment, asked of the native: none below any other node. */
  select(top: Node, selector: string): Element[];
  /**
   * Calls back for each element of a tree that has attributes or means something without any; all others cannot lead anywhere.
   * `enter` gets open shadow roots; without it, they are walked, too.
   */
  walk(top: Node, visit: (element: Element) => void, enter?: (root: Node) => void): void;
  /** Watches one more document or shadow root. */
  watch(root: Node): void;
  /**
   * Calls back for each such element that is there or comes, by whatever means; `settle` before each look at what is new.
   * Answers the function that ends it.
   */
  visit(visitor: (element: Element) => void, settle?: () => void): () => void;
  /** For `attachShadow` of any realm: watches the new root. */
  readonly root: Behaviour;
}

/**
 * Elements in a document and in all shadow roots that a page's script can reach, now and whenever they are inserted or their marks
 * change. One MutationObserver for all who want to know: each insertion of the page pays for it, so it does next to nothing for
 * elements without attributes.
 */
export const createTree = (own: Document, standby: boolean): Tree => {
  const hooks = createHooks();
  // By name, not through the node: forms and the document hand out their named children before their own members.
  const { hasAttributes, querySelectorAll } = Element.prototype;
  const queries: Record<number, typeof querySelectorAll> = {
    1: querySelectorAll,
    9: Document.prototype.querySelectorAll,
    11: DocumentFragment.prototype.querySelectorAll,
  };
  const getter = <T>(prototype: object, name: string) =>
    Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Node) => T;
  const typeOf = getter<number>(Node.prototype, 'nodeType');
  const firstOf = getter<Element | null>(Element.prototype, 'firstElementChild');
  const nameOf = getter<string>(Element.prototype, 'localName');
  const rootOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');

  const visitors = new Map<(element: Element) => void, (() => void) | undefined>();
  const known = new WeakSet<Node>();
  const roots = new Set<WeakRef<Node>>();

  const select: Tree['select'] = (top, selector) => [
    ...(queries[typeOf.call(top)]?.call(top as Element, selector) ?? []),
  ];
  const see = (
    element: Element,
    visit: (element: Element) => void,
    enter: (root: Node) => void,
  ) => {
    if (hasAttributes.call(element) || ROLES[nameOf.call(element)]) visit(element);
    const root = rootOf.call(element);
    if (root) enter(root);
  };
  const walk: Tree['walk'] = (top, visit, enter = (root) => walk(root, visit)) => {
    const type = typeOf.call(top);
    if (type === 1) see(top as Element, visit, enter);
    if (type === 1 ? firstOf.call(top) : queries[type])
      // Listed first: a script that is let go takes its place, and may change the tree as it runs.
      for (const element of select(top, '*')) see(element, visit, enter);
  };
  const show = (element: Element) => {
    for (const [visitor] of visitors) visitor(element);
  };
  const watch = (root: Node) => {
    if (known.has(root)) return;
    known.add(root);
    roots.add(new WeakRef(root));
    observer.observe(root, { childList: true, subtree: true, attributeFilter: MARKS.split(' ') });
    walk(root, show, watch);
  };
  const settle = () => {
    for (const [, one] of visitors) one?.();
  };
  const observer = new MutationObserver((records) => {
    settle();
    for (const record of records) {
      const { addedNodes } = record;
      const { length } = addedNodes;
      if (!length && record.type === 'attributes') show(record.target as Element);
      for (let index = 0; index < length; index += 1) {
        const node = addedNodes[index] as Node;
        if (typeOf.call(node) !== 3) walk(node, show, watch);
        // A script has got its text.
        else if ((record.target as Element).localName === 'script') show(record.target as Element);
      }
    }
  });

  const root: Behaviour = ({ next }) => {
    const made = next() as ShadowRoot;
    watch(made);
    return made;
  };
  hooks.install(
    self,
    [
      ['root', 0, 'Element', 'attachShadow'],
      ['native', 0, 'Function', 'toString'],
    ],
    { root, native: hooks.native },
    standby,
  );
  watch(document);

  return {
    hooks,
    root,
    select,
    walk,
    watch,
    visit: (visitor, settles) => {
      visitors.set(visitor, settles);
      for (const ref of roots) {
        const top = ref.deref();
        if (top) walk(top, visitor, watch);
        else roots.delete(ref);
      }
      // Declarative shadow roots come without a mutation; the finished page has them all.
      const lookAgain = () => {
        settle();
        walk(document, visitor, watch);
      };
      own.addEventListener('readystatechange', lookAgain);
      return () => {
        visitors.delete(visitor);
        own.removeEventListener('readystatechange', lookAgain);
      };
    },
  };
};
