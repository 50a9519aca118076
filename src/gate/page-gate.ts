import { createUrlMatch } from '../config/url-match.js';
import type { UrlRule } from '../config/url-match.js';
import { urlRules } from '../config/url-rules.js';
import { createElements } from './elements.js';
import { createHold } from './hold.js';
import type { Behaviours, Realm } from './hooks.js';
import { createNavigation } from './navigation.js';
import { createNetwork } from './network.js';
import { createPageCleaner } from './page-cleaner.js';
import { SINKS, STANDBY } from './sinks.js';
import { styleAccessors } from './style-accessors.js';
import type { VendorGateHost } from './types.js';
import { workerPrelude } from './worker-prelude.js';

/**
 * Stops refused vendors, however the page tries to reach them (contract §5). Hooks stand by from the start or, without
 * `standby`, from the first refusal; all others are up only while a vendor with known hosts is refused.
 * Returns the function that looks again at what is allowed; `isAhead`: a press may refuse soon.
 */
export const createPageGate = (host: VendorGateHost): ((isAhead?: boolean) => void) => {
  const { document: own, vendors, policy, tree } = host;
  const { hooks } = tree;
  const rules = urlRules(vendors);
  if (!host.free && !rules[0]) return () => {};
  rules.push(...(host.free ?? []).map((domain): UrlRule => [domain, '', null]));

  const domain = host.ownDomain();
  const match = createUrlMatch(rules, location.hostname, domain, (url) =>
    host.blocked('host', url, '?'),
  );
  /** Realms that have their hooks, by what is theirs alone: a frame's window outlives them. */
  const entered = new WeakSet<object>();
  const full = new WeakSet<object>();
  let refused: readonly string[] = [];
  /** Ends the net under the hooks: what the parser, or a native kept from before, has put into the page. */
  let stop: (() => void) | undefined;

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
    trusted: (address) => policy.createScriptURL(address),
  });
  const cleaner = createPageCleaner(host, match, `blob:${origin}/sluice`, network.typeOfBlob);
  const hold = host.mayHold && createHold(host, cleaner, match);

  // What only the policy of allow-list mode sees is told as well, once.
  if (host.free)
    own.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const vendor = match.refusedVendorOf(blockedURI, own.baseURI);
      if (vendor)
        host.blocked(effectiveDirective.replace(/-.*/, ''), blockedURI, vendor, { wall: 'policy' });
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
    } catch {}
  };
  const enter = (entering: unknown) =>
    reading(entering, (realm, _, mark) => {
      if (entered.has(mark)) return;
      entered.add(mark);
      hooks.install(realm, STANDBY, behaviours, host.standby);
      if (stop) raiseIn(realm);
    });
  const raiseIn = (raising: Realm) =>
    reading(raising, (realm, document, mark) => {
      const styles = styleAccessors(realm, true).map((name) => `${name}=`);
      if (!full.has(mark)) {
        full.add(mark);
        hooks.install(
          realm,
          [...SINKS, ['css', 0, 'CSSStyleProperties CSS2Properties', styles.join(' ')]],
          behaviours,
          false,
        );
      }
      navigation.listen(realm, true);
      tree.watch(document);
    });
  const enterAll = (frames: readonly Element[]) => {
    for (const frame of frames) {
      try {
        const view =
          frame.localName === 'iframe'
            ? windowOf.call(frame as HTMLIFrameElement)
            : (frame as HTMLObjectElement).contentWindow;
        if (view) enter(view);
      } catch {
        // In SVG it is no frame, whatever its name.
      }
    }
  };
  const navigation = createNavigation(host, match, cleaner, enter, enterAll);
  const behaviours: Behaviours = {
    ...network.behaviours,
    ...createElements(host, network, cleaner, enterAll),
    ...navigation.behaviours,
    native: hooks.native,
    root: tree.root,
    realm: ({ next }) => {
      const result = next() as (Document & Window) | null;
      if (result) enter(result.defaultView ?? result);
      return result;
    },
  };

  const turn = (isAhead?: boolean) => {
    match.refuse(refused);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    channel?.postMessage(refused);
    network.close();
    const isUp = isAhead ?? match.isArmed();
    if (isUp) enter(window);
    hooks.raise(isUp);
    stop?.();
    stop = undefined;
    if (isUp) stop = tree.visit((element) => enterAll(cleaner.meet(element) ?? []));
    for (const realm of hooks.realms()) {
      if (isUp) raiseIn(realm);
      else
        reading(realm, () => {
          navigation.listen(realm, false);
          styleAccessors(realm, false);
        });
    }
  };

  if (host.standby) enter(window);
  return (isAhead) => {
    // Up and down again in one task: nobody sees it, and what is made and compiled for it is there when a press needs it.
    if (isAhead && !stop) {
      turn(true);
      turn();
    }
    const before = refused.join();
    refused = vendors
      .filter(({ id, domains }) => domains[0] && !host.allows(id))
      .map(({ id }) => id)
      .concat(host.unknownHosts() || []);
    if (refused.join() !== before) turn();
    if (hold) hold(refused.some((one) => one !== '?'));
  };
};
