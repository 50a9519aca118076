/** Members looked up once, at the start or at first use: a later replacement by the page is not ours. */
const natives: Record<PropertyKey, PropertyDescriptor | undefined> = Object.create(null);

const native = (name: PropertyKey) =>
  (natives[name] ??= [Document, Node, EventTarget]
    .map(({ prototype }) => Object.getOwnPropertyDescriptor(prototype, name))
    .find(Boolean));

/**
 * The document without what markup can put on it: one `<img name="cookie">` makes `document.cookie` an image, and so with
 * every other name (contract §1, hostile markup). js-cookie is built with this in the place of its `document`.
 */
export const ownDocument: Document = new Proxy({} as Document, {
  get: (_, name): unknown => {
    const { get, value } = native(name) ?? {};
    // First, since a page may have put a `get` on all objects.
    if (typeof value !== 'function') return get ? get.call(document) : value;
    // Handed to a native method, it is the document itself.
    const own = (argument: unknown) => (argument === ownDocument ? document : argument);
    return (...given: unknown[]) => value.apply(document, given.map(own));
  },
  set: (_, name, value) => {
    native(name)?.set?.call(document, value);
    return true;
  },
});

// Used long after the start, when the page has had its chance to replace them.
if (typeof document !== 'undefined') {
  for (const name of ['createElement', 'createTreeWalker', 'dispatchEvent']) native(name);
}
