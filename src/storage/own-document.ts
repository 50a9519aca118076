/**
 * `document.cookie` by the accessor saved at the start, never by a name that markup can shadow: one `<img name="cookie">`
 * makes `document.cookie` an image. js-cookie is built with this object in the place of its `document`.
 */
const accessor = (): PropertyDescriptor | undefined =>
  typeof Document === 'undefined' ? undefined : Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');

const saved = accessor();

export const ownDocument = {
  get cookie(): string {
    return saved?.get?.call(document) as string;
  },
  set cookie(text: string) {
    saved?.set?.call(document, text);
  },
};
