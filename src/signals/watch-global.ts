/**
 * Looks at a global each time that the page reads it, since base codes test whether it is there before they make it; what `look`
 * returns is what the page gets. Several may look, the later ones at what the earlier ones return. Does nothing for a `var` or a
 * function of the page that is there already.
 */
export const watchGlobal = (name: string, look: (value: unknown) => unknown): void => {
  const before = Object.getOwnPropertyDescriptor(window, name);
  let own: unknown = before?.value;
  try {
    Object.defineProperty(window, name, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value: unknown = before?.get ? before.get.call(window) : own;
        try {
          return look(value);
        } catch {
          // The page gets what is its own.
          return value;
        }
      },
      set: (value) => {
        own = value;
        before?.set?.call(window, value);
      },
    });
  } catch {
    // It stays as it is.
  }
};
