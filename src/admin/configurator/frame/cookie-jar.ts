/**
 * Puts a jar of its own in the place of the document's cookies: a sandboxed frame has none, and the preview must neither read nor
 * write the record of the site it is served from.
 */
export const keepCookieJar = (): void => {
  const jar = new Map<string, string>();
  Object.defineProperty(Document.prototype, 'cookie', {
    configurable: true,
    get: () => [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
    set: (text: string) => {
      const [pair = '', ...attributes] = text.split(';');
      const at = pair.indexOf('=');
      const name = pair.slice(0, at).trim();
      const ends = attributes.find((one) => /^\s*expires=/i.test(one))?.split('=')[1];
      if (ends && Date.parse(ends) < Date.now()) jar.delete(name);
      else jar.set(name, pair.slice(at + 1));
    },
  });
};
