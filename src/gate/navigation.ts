import type { UrlMatch } from '../config/url-match.js';
import type { Behaviours, Realm } from './hooks.js';
import type { PageCleaner } from './page-cleaner.js';
import { ROLES } from './roles.js';
import type { VendorGateHost } from './types.js';

/**
 * Forms, links and windows. Only what loads out of sight, in a frame, is ours to stop: a press that leads to a vendor's site is the
 * reader's.
 */
export const createNavigation = (
  { document: own, blocked, tree }: Pick<VendorGateHost, 'document' | 'blocked' | 'tree'>,
  match: Pick<UrlMatch, 'refusedVendorOf'>,
  { look }: Pick<PageCleaner, 'look'>,
  enter: (realm: unknown) => void,
  enterAll: (frames: readonly Element[]) => void,
): {
  readonly behaviours: Behaviours;
  /** Looks at presses and sent forms before the page does. */
  readonly listen: (realm: Realm, isUp: boolean) => void;
} => {
  const { getAttribute } = Element.prototype;
  const isOutOfSight = (target: string, realm: Realm) => {
    if (!target || /^_self$/i.test(target))
      return (realm as unknown as Window) !== (realm as unknown as Window).top;
    return [document, (realm as unknown as Window).document].some((one) =>
      tree
        .select(one, '[name]')
        .some(
          (frame) =>
            ROLES[frame.localName] === 'frame' && getAttribute.call(frame, 'name') === target,
        ),
    );
  };
  const isStopped = (kind: string, address: string | null, target: string | null, realm: Realm) => {
    const vendor = address !== null && match.refusedVendorOf(address, own.baseURI);
    if (!vendor || !isOutOfSight(target ?? '', realm)) return false;
    blocked(kind, address, vendor);
    return true;
  };
  const leadsAway = (element: Element, by: Element | null | undefined, realm: Realm) => {
    const read = (name: string) =>
      (by && getAttribute.call(by, `form${name}`)) ?? getAttribute.call(element, name);
    const { localName } = element;
    if (localName === 'form') return isStopped(localName, read('action'), read('target'), realm);
    if (!/^(a|area)$/.test(localName)) return false;
    look(element);
    return isStopped(localName, read('href') ?? read('xlink:href'), read('target'), realm);
  };

  const listenTo = (event: Event) => {
    const realm = (event.target as Node).ownerDocument?.defaultView ?? window;
    const { submitter } = event as SubmitEvent;
    for (const one of event.composedPath()) {
      if (
        (one as Node).nodeType === 1 &&
        leadsAway(one as Element, submitter, realm as unknown as Realm)
      )
        event.preventDefault();
    }
  };
  const loaded = ({ target }: Event) => {
    if ((target as Node).nodeType === 1) enterAll([target as Element]);
  };

  return {
    behaviours: {
      go: ({ self, args, realm, next }) =>
        leadsAway(self as Element, args[0] as Element | undefined, realm) ? undefined : next(),
      open: ({ args: [address, target = '_blank'], realm, next }) => {
        if (isStopped('open', `${address as string}`, `${target as string}`, realm)) return null;
        const opened = next();
        enter(opened);
        return opened;
      },
    },
    listen: (realm, isUp) => {
      const { addEventListener, removeEventListener, document } = realm as unknown as Window;
      const turn = isUp ? addEventListener : removeEventListener;
      for (const type of ['click', 'auxclick', 'submit']) turn.call(realm, type, listenTo, true);
      // What a frame has loaded may be another realm than the one it came with.
      turn.call(document, 'load', loaded, true);
    },
  };
};
