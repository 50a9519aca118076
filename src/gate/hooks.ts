/** One call of a hooked function, constructor, getter (no arguments) or setter. */
export interface Call {
  readonly name: string;
  readonly self: unknown;
  readonly args: unknown[];
  /** Calls the native, with these arguments or other ones, on the same object or another. */
  next(args?: readonly unknown[], self?: unknown): unknown;
  /** The realm that the native is of. */
  readonly realm: Realm;
}

/** A window's or worker's own set of globals. */
export type Realm = typeof globalThis;

export type Behaviour = (call: Call) => unknown;

export interface Hooks {
  /** Puts a behaviour between a member and its callers. `owner`: `self`, or an interface's name; missing ones are passed over. */
  hook(realm: Realm, owner: string, member: string, behaviour: Behaviour, standby: boolean): void;
  /** Puts all hooks up, or takes down those that do not stand by. What the page has put over them stays. */
  raise(isUp: boolean): void;
  /** The native under a hooked function, or the function itself. */
  nativeOf<T extends object>(member: T): T;
}

/**
 * Hooks that look native: same name, length, flags, prototype and `instanceof` (each is a Proxy), one identity per function, and
 * `toString` gives the native's text. Refers to nothing outside, because workers run its text.
 */
export const createHooks = (): Hooks => {
  const { apply, construct, getPrototypeOf, defineProperty, getOwnPropertyDescriptor } = Reflect;
  type Native = (...args: unknown[]) => unknown;
  const nativeOf = new WeakMap<object, Native>();
  const oursOf = new WeakMap<object, Native>();
  /** For each realm, what turns its members: up or down. */
  const realms = new Map<Realm, ((isUp: boolean) => void)[]>();
  let isRaised = false;

  const cover = (realm: Realm, name: string, native: Native | undefined, behaviour: Behaviour) => {
    if (!native || nativeOf.has(native)) return native;
    let ours = oursOf.get(native);
    if (!ours) {
      ours = new Proxy(native, {
        apply: (target, self, args) =>
          behaviour({ name, self, args, realm, next: (given = args, on = self) => apply(target, on, given) }),
        construct: (target, args, newTarget) =>
          behaviour({
            name,
            self: newTarget,
            args,
            realm,
            next: (given = args) => construct(target, given, newTarget),
          }) as object,
      });
      nativeOf.set(ours, native);
      oursOf.set(native, ours);
    }
    return ours;
  };

  return {
    hook: (realm, owner, place, behaviour, standby) => {
      const member = place.replace('=', '');
      const named = (realm as unknown as Record<string, { prototype?: object } | undefined>)[owner];
      const target = [named?.prototype, named]
        .map((one: object | null | undefined) => {
          while (one && !getOwnPropertyDescriptor(one, member)) one = getPrototypeOf(one);
          return one;
        })
        .find(Boolean);
      if (!target) return;
      const turn = (isUp: boolean) => {
        const before = getOwnPropertyDescriptor(target, member);
        if (!before) return;
        const after = { ...before };
        for (const part of ['get', 'set', 'value'] as const) {
          const current = before[part] as Native | undefined;
          if (typeof current !== 'function' || (part === 'get' && member !== place)) continue;
          after[part] = isUp ? cover(realm, member, current, behaviour) : (nativeOf.get(current) ?? current);
          // A constructor is also found through its instances.
          const { prototype } = current as { prototype?: object };
          if (prototype) defineProperty(prototype, 'constructor', { value: after[part] });
        }
        defineProperty(target, member, after);
      };
      if (!realms.has(realm)) {
        // A frame that is gone takes its hooks with it.
        for (const [one] of realms) if (one.closed) realms.delete(one);
        realms.set(realm, []);
      }
      if (!standby) realms.get(realm)?.push(turn);
      if (standby || isRaised) turn(true);
    },
    raise: (isUp) => {
      isRaised = isUp;
      for (const turns of realms.values()) for (const turn of turns) turn(isUp);
    },
    nativeOf: (member) => (nativeOf.get(member) ?? member) as typeof member,
  };
};
