import type { Realm } from './hooks.js';

/** Names of styles that may take an image, in each spelling. */
const TAKES_IMAGE = /image|back|content|cursor|mask|filter|clip|list|marker|shape|fill|stroke|src/i;

/** Listed and made once, which takes long: all realms have the same. */
const names: string[] = [];
const accessors: Record<string, PropertyDescriptor> = {};

/**
 * Chromium has no accessors of styles that could be hooked: it answers `style.backgroundImage = …` by itself. But one on the
 * prototype takes precedence, so they are made while hooks are up; they call `setProperty`, which is hooked.
 * Answers the names of styles for the table of sinks, in engines that have accessors.
 */
export const styleAccessors = (realm: Realm, isUp: boolean): string[] => {
  const { CSSStyleDeclaration: Declaration, document } = realm as typeof window;
  const { prototype } = Declaration;
  const { style } = document.documentElement;
  if (!names[0])
    for (const name in style) {
      if (!TAKES_IMAGE.test(name)) continue;
      names.push(name);
      const css = name.replace(/[A-Z]|^webkit/g, (start) => `-${start.toLowerCase()}`);
      accessors[name] = accessors[css] = {
        __proto__: null,
        configurable: true,
        enumerable: true,
        get(this: CSSStyleDeclaration) {
          return this.getPropertyValue(css);
        },
        set(this: CSSStyleDeclaration, value: string) {
          this.setProperty(css, value);
        },
      } as PropertyDescriptor;
    }
  if (Reflect.getPrototypeOf(style) !== prototype || 'color' in prototype) return names;
  if (isUp) Object.defineProperties(prototype, accessors);
  else if (`${names[0]}` in prototype)
    for (const name of Object.keys(accessors)) Reflect.deleteProperty(prototype, name);
  return [];
};
