import { addressOf, createRelease } from './release.js';
import { watchTree } from './watch-tree.js';
import type { GateHost } from './types.js';

/**
 * Scripts need the type that keeps them from running, and something to run: it may come later than the marks. The rest keeps its
 * address in a `data-` attribute. A frame in an embed is marked by the embed.
 */
const MARKED = `sluice-embed:is([data-category],[data-vendor]) iframe[data-src],:is(script[type="text/plain" i]:is([src],[data-src],:not(:empty)),:is(iframe,img,video,audio,source,link,object,embed):is([data-src],[data-srcset],[data-href],[data-data])):is([data-category],[data-vendor])`;
const ATTRIBUTES = [
  'type',
  'data-category',
  'data-vendor',
  'data-src',
  'data-srcset',
  'data-href',
  'data-data',
];

const embedOf = (element: Element) => element.closest('sluice-embed');

export interface MarkedMarkup {
  /** Looks again at everything held: what is allowed now is released. */
  refresh(): void;
  /** Calls back what was released, is not allowed any more and has not run. */
  withdraw(): void;
  /** Lets one held frame go this once, without a choice; `false` where that cannot be. */
  pass(frame: Element): boolean;
}

/** Holds marked markup wherever it is inserted, and releases each element once, in order, when all that it names is allowed. */
export const createMarkedMarkup = (host: GateHost): MarkedMarkup => {
  const held = new Set<Element>();
  const known = new WeakMap<Element, 'held' | 'released'>();

  const marks = (element: Element) => {
    const read = (name: string) =>
      element.getAttribute(name) ?? embedOf(element)?.getAttribute(name) ?? null;
    return { category: read('data-category'), vendor: read('data-vendor') };
  };
  const isAllowed = (element: Element) =>
    Object.values(marks(element)).every((id) => {
      const answer = id === null || host.allows(id);
      if (answer === undefined)
        host.report(`id "${id}"`, 'is in the markup, not in the configuration: never runs');
      return answer;
    });
  const log = (element: Element, outcome: 'held' | 'released', once?: true) =>
    host.log({
      outcome,
      kind: element.localName,
      url: addressOf(element),
      ...marks(element),
      ...(once && { once }),
    });
  const hold = (element: Element) => {
    known.set(element, 'held');
    held.add(element);
    log(element, 'held');
    if (embedOf(element)) host.embedHeld();
  };
  const { release, withdraw } = createRelease(host, isAllowed, hold);

  const examine = (element: Element) => {
    const before = known.get(element);
    // What was in the page for a moment only is looked at when it comes back.
    if (before === 'released' || !element.isConnected) return;
    if (!isAllowed(element)) {
      if (!before) hold(element);
      return;
    }
    known.set(element, 'released');
    held.delete(element);
    if (release(element)) log(element, 'released');
    else
      host.report(
        `markup ${addressOf(element)}`,
        'has no web address, no script type or not our nonce: never runs',
      );
  };
  const refresh = () => {
    for (const element of held) {
      // What has left the page is found again if it comes back.
      if (element.isConnected) examine(element);
      else if (held.delete(element)) known.delete(element);
    }
  };

  watchTree(host, MARKED, ATTRIBUTES, examine, refresh);
  return {
    refresh,
    withdraw,
    pass: (frame) => {
      if (known.get(frame) !== 'held') return false;
      host.passed.set(frame, addressOf(frame));
      if (!release(frame)) return false;
      known.set(frame, 'released');
      held.delete(frame);
      log(frame, 'released', true);
      return true;
    },
  };
};
