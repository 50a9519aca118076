type Realm = typeof globalThis;
type Text = (fn: unknown) => string;

const describeFunction = (fn: unknown, textOf: Text): string => {
  if (typeof fn !== 'function') return typeof fn;
  const { name, length } = fn;
  const keys = Reflect.ownKeys(fn).map(String).toSorted();
  return JSON.stringify([name, length, textOf(fn).replace(/\s+/g, ' '), keys, 'prototype' in fn]);
};

/**
 * Everything that a realm's own functions show: each member of each global interface and its prototype, with flags, name, length,
 * text (by `textOf`), own keys and, for constructors, whether their instances find them again.
 */
export const platformOf = (
  realm: Realm,
  textOf: Text = (fn) => realm.Function.prototype.toString.call(fn),
): ReadonlyMap<string, string> => {
  const members = new Map<string, string>();
  const add = (owner: object, path: string) => {
    for (const key of Reflect.ownKeys(owner)) {
      const { get, set, value, ...flags } = Reflect.getOwnPropertyDescriptor(
        owner,
        key,
      ) as PropertyDescriptor;
      const parts = [get, set, value].map((part) => describeFunction(part, textOf));
      members.set(`${path}.${String(key)}`, JSON.stringify([flags, ...parts]));
    }
  };
  const own = new Set(Object.getOwnPropertyNames(realm));
  // What the page has put there is its own.
  for (const name of own) {
    const { value } = Reflect.getOwnPropertyDescriptor(realm, name) as PropertyDescriptor;
    if (typeof value !== 'function') continue;
    members.set(name, describeFunction(value, textOf));
    const { prototype } = value as { prototype?: object };
    if (!prototype) continue;
    add(value, name);
    add(prototype, `${name}.prototype`);
    members.set(`new ${name}`, `${(prototype as { constructor?: unknown }).constructor === value}`);
  }
  add(realm, 'window');
  return members;
};
