import { createUrlMatch } from '../config/url-match.js';
import type { UrlRule } from '../config/url-match.js';
import { urlRules } from '../config/url-rules.js';
import { createElements } from './elements.js';
import { createHold } from './hold.js';
import { createHooks } from './hooks.js';
import type { Behaviours, Realm } from './hooks.js';
import { createMarkupCleaner } from './markup-cleaner.js';
import { createNavigation } from './navigation.js';
import { createNetwork } from './network.js';
import { createPageCleaner, FRAMES } from './page-cleaner.js';
import { SINKS, STANDBY } from './sinks.js';
import type { VendorGateHost } from './types.js';
import { watchPage } from './watch-page.js';
import { workerPrelude } from './worker-prelude.js';

/**
 * Stops refused vendors, however the page tries to reach them (contract §5). Hooks stand by from the start or, without
 * `standby`, from the first refusal; all others are up only while a vendor with known hosts is refused.
 * Returns the function that looks again at what is allowed.
 */
export const createPageGate = (host: VendorGateHost): (() => void) => {
  const { document: own, vendors, policy } = host;
  const rules = urlRules(vendors);
  if (!host.free && !rules[0]) return () => {};
  rules.push(...(host.free ?? []).map((domain): UrlRule => [domain, '', null]));

  const domain = host.ownDomain();
  const match = createUrlMatch(rules, location.hostname, domain, (url) =>
    host.blocked('host', url, '?'),
  );
  const hooks = createHooks();
  const dead = `blob:${origin}/sluice`;
  const cleaner = createPageCleaner(host, match, dead);
  const hold = host.mayHold && createHold(host, createMarkupCleaner(host, cleaner, match));
  /** Realms that have their hooks, by what is theirs alone: a frame's window outlives them. */
  const entered = new WeakSet<object>();
  const full = new WeakSet<object>();
  const realms = new Set<Realm>();
  const roots = new Set<WeakRef<Node>>();
  let refused: readonly string[] = [];
  let isWatching = false;

  let channel: BroadcastChannel | undefined;
  const prelude = () => {
    if (!channel) {
      channel = new BroadcastChannel(`sluice ${Math.random()}`);
      channel.addEventListener('message', ({ data: { kind, url, vendor } }) =>
        host.blocked(kind, url, vendor),
      );
    }
    const { name } = channel;
    return workerPrelude({
      rules,
      host: location.hostname,
      domain,
      base: own.baseURI,
      refused,
      channel: name,
    });
  };
  const network = createNetwork({
    match,
    blocked: host.blocked,
    prelude,
    baseOf: () => own.baseURI,
    trusted: (address) => (policy?.createScriptURL(address) ?? address) as string,
  });

  const windowOf = Object.getOwnPropertyDescriptors(HTMLIFrameElement.prototype).contentWindow
    .get as () => Window | null;
  /** Reads a realm; another origin's throws: out of reach, and so are we for it. */
  const reading = (
    realm: unknown,
    then: (realm: Realm, document: Document, mark: object) => void,
  ) => {
    try {
      const { Object: mark, document } = realm as Window & Realm;
      then(realm as Realm, document, mark);
    } catch {
      realms.delete(realm as Realm);
    }
  };
  const enter = (entering: unknown) =>
    reading(entering, (realm, _, mark) => {
      if (entered.has(mark)) return;
      entered.add(mark);
      realms.add(realm);
      hooks.install(realm, STANDBY, behaviours, host.standby);
      if (isWatching) raiseIn(realm);
    });
  const raiseIn = (raising: Realm) =>
    reading(raising, (realm, document, mark) => {
      if (!full.has(mark)) {
        full.add(mark);
        hooks.install(realm, SINKS, behaviours, false);
      }
      navigation.listen(realm, true);
      net.watch(document);
    });
  const enterAll = (frames: readonly Element[], within?: Node) => {
    const inside =
      within && (within as Element).querySelectorAll ? cleaner.select(within, FRAMES) : [];
    for (const frame of [...frames, ...inside]) {
      const view =
        frame.localName === 'iframe'
          ? windowOf.call(frame as HTMLIFrameElement)
          : (frame as HTMLObjectElement).contentWindow;
      if (view) enter(view);
    }
  };
  const net = watchPage(cleaner, enterAll);
  const navigation = createNavigation(host, match, cleaner, enter, enterAll);
  const behaviours: Behaviours = {
    ...network.behaviours,
    ...createElements(host, network, cleaner, enterAll),
    ...navigation.behaviours,
    native: ({ self, args, next }) => next(args, hooks.nativeOf(self as object)),
    realm: ({ next }) => {
      const result = next() as (Document & Window) | null;
      if (result) enter(result.defaultView ?? result);
      return result;
    },
    root: ({ next }) => {
      const root = next() as ShadowRoot;
      roots.add(new WeakRef(root));
      if (isWatching) net.watch(root);
      return root;
    },
  };

  const raise = () => {
    isWatching = true;
    if (!host.standby) enter(window);
    for (const realm of realms) raiseIn(realm);
    for (const ref of roots) {
      const root = ref.deref();
      if (root) net.watch(root);
      else roots.delete(ref);
    }
  };

  const turn = () => {
    match.refuse(refused);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    channel?.postMessage(refused);
    network.close();
    hooks.raise(match.isArmed());
    if (match.isArmed()) raise();
    else {
      isWatching = false;
      net.stop();
      for (const realm of realms) navigation.listen(realm, false);
    }
  };

  if (host.standby) enter(window);
  return () => {
    const before = refused.join();
    refused = vendors
      .filter(({ id, domains }) => domains[0] && !host.allows(id))
      .map(({ id }) => id)
      .concat(host.unknownHosts() || []);
    if (refused.join() !== before) turn();
    if (hold) hold(refused.some((one) => one !== '?'));
  };
};
