import type { UrlMatch } from '../config/url-match.js';
import type { Behaviour, Behaviours, Call } from './hooks.js';

export interface NetworkHost {
  readonly match: Pick<UrlMatch, 'refusedVendorOf'>;
  /** Remembers what was stopped. */
  blocked(kind: string, url: string, vendor: string): void;
  /** Where relative addresses begin. */
  baseOf(): string;
  /** What a blob worker runs before its own code. */
  prelude(): string;
  /** An address as Trusted Types want it. */
  trusted(address: string): string;
}

/** What may happen to an address on its way out, by the names that the table of sinks uses. */
export interface Network {
  readonly behaviours: Behaviours;
  /** A value as it is passed on, and the address that it is. */
  settle(value: unknown): [passed: unknown, address: string];
  /** Calls the native with the argument changed, if it is there. */
  replace(call: Call, change: (value: unknown) => unknown): unknown;
  /** Closes what refused vendors hold open. */
  close(): void;
  /** The type of a blob by its address; empty where it has none, or is not known. */
  typeOfBlob(address: string): string;
}

/**
 * The network functions of a page or a worker. Refers to nothing outside, because workers run its text. A stopped call gets an
 * address that leads nowhere, so that the engine itself fails it, in its own words and time.
 */
export const createNetwork = ({
  match,
  blocked,
  baseOf,
  prelude,
  trusted,
}: NetworkHost): Network => {
  const DEAD = `blob:${origin}/sluice`;
  const { Blob: NativeBlob, URL: Url } = self;
  const { createObjectURL } = Url;
  const urlOfRequest = Object.getOwnPropertyDescriptor(Request.prototype, 'url')
    ?.get as () => string;
  /** What createObjectURL was given, and the wrapped worker made of it, by address. */
  const blobs = new Map<string, [blob: Blob, wrapped?: string]>();
  const opened = new Set<readonly [WeakRef<{ close(): void }>, readonly string[]]>();

  const isStopped = (kind: string, address: string) => {
    const vendor = match.refusedVendorOf(address, baseOf());
    if (vendor) blocked(kind, address, vendor);
    return !!vendor;
  };
  /** Objects are turned into text once; one that changes its mind is not asked again. Requests stay what they are. */
  const settle = (value: unknown): [passed: unknown, address: string] => {
    if (Object(value) !== value) return [value, typeof value === 'symbol' ? '' : `${value}`];
    try {
      return [value, urlOfRequest.call(value)];
    } catch {
      const text = `${value as string}`;
      // Trusted Types have to arrive as what they are.
      const { trustedTypes: types } = self;
      return [
        types?.isHTML(value) || types?.isScript(value) || types?.isScriptURL(value) ? value : text,
        text,
      ];
    }
  };
  const outgoing = ({ name }: Call, value: unknown) => {
    const [passed, address] = settle(value);
    return isStopped(name, address) ? DEAD : passed;
  };
  const replace: Network['replace'] = ({ args, argument, next }, change) => {
    const given = [...args];
    if (argument in given) given[argument] = change(given[argument]);
    return next(given);
  };
  /** Answers in the place of the native, if that is stopped. */
  const answer = (call: Call, instead: unknown) => {
    const [passed, address] = settle(call.args[call.argument]);
    return isStopped(call.name, address) ? instead : replace(call, () => passed);
  };
  const remember = (it: unknown, addresses: readonly string[]) => {
    // A page may open one after the other for as long as it stands.
    for (const one of opened) if (!one[0].deref()) opened.delete(one);
    opened.add([new WeakRef(it as { close(): void }), addresses]);
    return it;
  };

  const worker: Behaviour = ({ name, args, self: made, next }) => {
    if (typeof made !== 'function' || !args.length) return next();
    const [passed, address] = settle(args[0]);
    const known = blobs.get(address);
    const isDead = isStopped(name, address);
    if (known && !isDead) {
      known[1] ??= createObjectURL(
        new NativeBlob([prelude(), known[0]], { type: known[0].type || 'text/javascript' }),
      );
    }
    const [, ...rest] = args;
    return next([isDead ? trusted(DEAD) : known?.[1] ? trusted(known[1]) : passed, ...rest]);
  };

  const socket: Behaviour = ({ name, args, self: made, next }) => {
    if (typeof made !== 'function' || !args.length) return next();
    const address = `${args[0] as string}`;
    const [, ...rest] = args;
    if (!isStopped(name, address)) return remember(next([address, ...rest]), [address]);
    // No engine goes there, and each says so as it does where there is no network: not again and again, as for a blob.
    const failed = next([
      name === 'EventSource'
        ? 'data:,'
        : `${name === 'WebTransport' ? 'https' : 'wss'}://localhost:1`,
      ...rest,
    ]) as object;
    return 'url' in failed
      ? Object.defineProperty(failed, 'url', {
          __proto__: null,
          value: new Url(address, baseOf()).href,
        } as PropertyDescriptor)
      : failed;
  };

  type Ice = { iceServers?: readonly { urls?: string | string[]; url?: string }[] } | undefined;
  /** STUN and TURN addresses are no web addresses: their host is read by hand. */
  const peer: Behaviour = ({ name, args, self: made, next }) => {
    const config = args[0] as Ice;
    const addresses = ({ urls, url }: NonNullable<NonNullable<Ice>['iceServers']>[number]) =>
      [urls ?? url ?? []].flat().map((one) => `${one}`.replace(/^\w+:/, 'http://'));
    const servers = [...(config?.iceServers ?? [])];
    const kept = servers.filter((one) => !addresses(one).some((it) => isStopped(name, it)));
    const result = next(
      kept.length < servers.length ? [{ ...config, iceServers: kept }, ...args.slice(1)] : args,
    );
    return remember(typeof made === 'function' ? result : made, kept.flatMap(addresses)) && result;
  };

  return {
    settle,
    replace,
    typeOfBlob: (address) => blobs.get(address)?.[0].type ?? '',
    behaviours: {
      request: (call) =>
        call.name === 'importScripts'
          ? call.next(call.args.map((one) => outgoing(call, one)))
          : replace(call, (value) =>
              call.name === 'addAll'
                ? [...(value as Iterable<unknown>)].map((one) => outgoing(call, one))
                : outgoing(call, value),
            ),
      beacon: (call) => answer(call, false),
      later: (call) => answer(call, { activated: false }),
      socket,
      worker,
      peer,
      blob: ({ args, next }) => {
        const address = next() as string;
        blobs.set(address, [args[0] as Blob]);
        return address;
      },
      revoke: ({ args, next }) => {
        const address = `${args[0] as string}`;
        const [, wrapped] = blobs.get(address) ?? [];
        blobs.delete(address);
        if (wrapped) next([wrapped]);
        return next();
      },
    },
    close: () => {
      for (const one of opened) {
        const [ref, addresses] = one;
        const it = ref.deref();
        if (it && !addresses.some((address) => match.refusedVendorOf(address, baseOf()))) continue;
        opened.delete(one);
        it?.close();
      }
    },
  };
};
