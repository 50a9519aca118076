import { addressOf, createRelease } from './release.js';
import { ROLES } from './roles.js';
import type { GateHost } from './types.js';

/**
 * Scripts need the type that keeps them from running, and something to run: it may come later than the marks. The rest keeps its
 * address in a `data-` attribute. A frame in an embed is marked by the embed.
 */
const MARKED = `sluice-embed:is([data-category],[data-vendor]) iframe[data-src],:is(script[type="text/plain" i]:is([src],[data-src],:not(:empty)),:is(iframe,img,video,audio,source,link,object,embed):is([data-src],[data-srcset],[data-href],[data-data])):is([data-category],[data-vendor])`;
/** One of these is on each of them. */
const SIGNS = ['data-category', 'data-vendor', 'data-src'];
const INLINE = 'script:not([src],[data-src])';

const embedOf = (element: Element) => element.closest('sluice-embed');

export interface MarkedMarkup {
  /** Looks again at everything held: what is allowed now is released. */
  refresh(): void;
  /** Calls back what was released and is not allowed any more: scripts that have not run, and frames, which end. */
  withdraw(): void;
  /** Lets one held frame go this once, without a choice; `false` where that cannot be. */
  pass(frame: Element): boolean;
}

/** Holds marked markup wherever it is inserted, and releases each element once, in order, when all that it names is allowed. */
export const createMarkedMarkup = (host: GateHost): MarkedMarkup => {
  const { document: own, tree } = host;
  // By name, not through the node: forms hand out their named children before their own members.
  const { matches, hasAttribute } = Element.prototype;
  const held = new Set<Element>();
  /** Inline scripts whose text may still grow. */
  const unfinished = new Set<Element>();
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
    if (embedOf(element)) host.placeFound('sluice-embed');
  };
  const { release, withdraw: withdrawScripts } = createRelease(host, isAllowed, hold, (script) =>
    known.set(script, 'released'),
  );

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
  /**
   * At a script's end tag the parser raises its "force async" flag (HTML, "prepare the script element", step 4): `async` is then
   * true without the attribute. Whatever has the attribute, or was made with `async` false, waits for the end of the page.
   */
  const isFinished = (element: Element) =>
    own.readyState !== 'loading' ||
    !matches.call(element, INLINE) ||
    ((element as HTMLScriptElement).async && !element.hasAttribute('async'));
  const offer = (element: Element) => {
    if (ROLES[element.localName] === 'surface') host.placeFound(element.localName);
    // Asked of each element that comes: the cheap question first.
    if (!SIGNS.some((name) => hasAttribute.call(element, name))) return;
    // Frames' own documents are their own.
    if (!matches.call(element, MARKED) || element.ownerDocument !== document) return;
    if (isFinished(element)) {
      unfinished.delete(element);
      examine(element);
    } else unfinished.add(element);
  };

  tree.visit(offer, () => {
    // These stand before whatever has come since, and so come first.
    unfinished.forEach(offer);
    // What has left the page is found again if it comes back.
    for (const element of held)
      if (!element.isConnected && held.delete(element)) known.delete(element);
  });
  return {
    refresh: () => held.forEach(examine),
    withdraw: () => {
      withdrawScripts();
      for (const frame of tree.select(document, 'iframe[data-src]')) {
        if (known.get(frame) !== 'released' || host.passed.has(frame) || isAllowed(frame)) continue;
        frame.removeAttribute('src');
        // What a frame holds ends when it is put in anew.
        frame.replaceWith(frame);
        hold(frame);
      }
    },
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
