import type { Sink } from './sinks.js';

/** One call of a hooked function, constructor, getter (no arguments) or setter. */
export interface Call {
  readonly name: string;
  readonly self: unknown;
  /** The caller's; what is changed here is passed on. */
  readonly args: unknown[];
  /** Which of the arguments the table of sinks says to look at. */
  readonly argument: number;
  /** Calls the native, with these arguments or other ones, on the same object or another. */
  next(args?: readonly unknown[], self?: unknown): unknown;
  /** The realm that the native is of. */
  readonly realm: Realm;
}

/** A window's or worker's own set of globals. */
export type Realm = typeof globalThis;

export type Behaviour = (call: Call) => unknown;

/** By the names that the table of sinks uses. */
export type Behaviours = Readonly<Record<string, Behaviour>>;

export interface Hooks {
  /** Puts behaviours between members and their callers: now, if they stand by or hooks are raised. What is missing is passed over. */
  install(realm: Realm, sinks: readonly Sink[], behaviours: Behaviours, standby: boolean): void;
  /** Puts all hooks up, or takes down those that do not stand by. What the page has put over them stays. */
  raise(isUp: boolean): void;
  /** For `toString` of functions: gives the text of the native. */
  readonly native: Behaviour;
  /** Where hooks are: frames that are gone are left out when the next one comes. */
  realms(): readonly Realm[];
}

/**
 * Hooks that look native: same name, length, flags, prototype and `instanceof`, one identity per function, and `toString` gives the
 * native's text. A constructor is a Proxy; all others are methods, which engines call at once. Refers to nothing outside, because
 * workers run its text.
 */
export const createHooks = (): Hooks => {
  const { apply, construct, getPrototypeOf, defineProperty, getOwnPropertyDescriptor } = Reflect;
  const { setPrototypeOf } = Object;
  type Native = (...args: unknown[]) => unknown;
  /** Without a prototype: a page may have put `get` on all objects. */
  const own = (descriptor: PropertyDescriptor = {}): PropertyDescriptor =>
    setPrototypeOf(descriptor, null);
  type Place = Pick<Call, 'realm' | 'name' | 'argument'> & {
    readonly behaviour: Behaviour;
    readonly standby: boolean;
  };
  type Named = { readonly prototype?: object } | undefined;
  const nativeOf = new WeakMap<object, Native>();
  const oursOf = new WeakMap<object, Native>();
  type Turn = (isUp: boolean) => void;
  /** For each realm, whose its members are, and what turns them: up or down. */
  const realms = new Map<Realm, readonly [mark: object | null, turns: Turn[]]>();
  let isRaised = false;

  const cover = (native: Native, { realm, name, argument, behaviour, standby }: Place) => {
    if (nativeOf.has(native)) return native;
    let ours = oursOf.get(native);
    if (!ours) {
      const call = (self: unknown, args: unknown[], next: Call['next']) =>
        behaviour({ realm, name, argument, self, args, next });
      const asFunction = (self: unknown, args: unknown[]) =>
        // Whoever kept one that is down has the native.
        standby || isRaised
          ? call(self, args, (given = args, on = self) => apply(native, on, given))
          : apply(native, self, args);
      ours = (native as Named)?.prototype
        ? new Proxy(native, {
            construct: (target, args, newTarget) =>
              (standby || isRaised
                ? call(newTarget, args, (given = args) => construct(target, given, newTarget))
                : construct(target, args, newTarget)) as object,
            // A function that a page has put in a method's place has a prototype, too.
            apply: (_, self, args) => asFunction(self, args),
          })
        : {
            method(this: unknown, ...args: unknown[]) {
              return asFunction(this, args);
            },
          }.method;
      for (const part of ['name', 'length'])
        defineProperty(ours, part, own(getOwnPropertyDescriptor(native, part)));
      nativeOf.set(ours, native);
      oursOf.set(native, ours);
    }
    return ours;
  };
  /** What turns one member: up or down. */
  const hook = (from: Named, member: string, place: Place) => {
    const { name } = place;
    let owner: object | null | undefined = from?.prototype;
    if (!owner || !getOwnPropertyDescriptor(owner, name)) owner = from;
    while (owner && !getOwnPropertyDescriptor(owner, name)) owner = getPrototypeOf(owner);
    const target = owner;
    return (
      target &&
      ((isUp: boolean) => {
        const found = own(getOwnPropertyDescriptor(target, name));
        if (!('configurable' in found)) return;
        for (const part of ['get', 'set', 'value'] as const) {
          const current = found[part] as Native | undefined;
          if (typeof current !== 'function' || (part === 'get' && member !== name)) continue;
          found[part] = isUp ? cover(current, place) : (nativeOf.get(current) ?? current);
          // A constructor is also found through its instances.
          const { prototype } = current as { prototype?: object };
          if (prototype?.constructor === current)
            defineProperty(prototype, 'constructor', own({ value: found[part] }));
        }
        defineProperty(target, name, found);
      })
    );
  };

  return {
    install: (realm, sinks, behaviours, standby) => {
      // A frame that is gone takes its hooks with it.
      for (const [one] of realms) if (one.closed) realms.delete(one);
      // So does the page that a frame showed before; no page can replace this object.
      const now = getPrototypeOf(realm);
      const [mark, kept = []] = realms.get(realm) ?? [];
      const turns = mark === now ? kept : [];
      realms.set(realm, [now, turns]);
      const globals = realm as unknown as Record<string, Named>;
      for (const [named, argument, owners, members] of sinks) {
        const behaviour = behaviours[named];
        for (const owner of behaviour ? owners.split(' ') : []) {
          const from = globals[`HTML${owner}Element`] ?? globals[owner];
          for (const member of members.split(' ')) {
            const place = {
              realm,
              name: member.replace('=', ''),
              argument,
              behaviour: behaviour as Behaviour,
              standby,
            };
            const turn = hook(from, member, place);
            if (turn && !standby) turns.push(turn);
            if (turn && (standby || isRaised)) turn(true);
          }
        }
      }
    },
    raise: (isUp) => {
      isRaised = isUp;
      for (const [, turns] of realms.values())
        for (const turn of turns)
          try {
            turn(isUp);
          } catch {
            // A frame that is another origin's by now is out of reach.
          }
    },
    native: ({ self, next }) => next([], nativeOf.get(self as object) ?? self),
    realms: () => [...realms.keys()],
  };
};
