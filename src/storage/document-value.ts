/**
 * A property of the document by its own accessor, never by a name that markup can shadow: one `<img name="cookie">` makes
 * `document.cookie` an image. The prototype is looked up at the start, before anybody else can touch it.
 */
export const documentValue = <T>(name: string): { get(): T; set(value: T): void } => {
  const accessor =
    typeof Document === 'undefined' ? undefined : Object.getOwnPropertyDescriptor(Document.prototype, name);
  return {
    get: () => accessor?.get?.call(document) as T,
    set: (value) => void accessor?.set?.call(document, value),
  };
};
