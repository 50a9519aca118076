import { addressesOf } from './addresses-of.js';
import { mayRelease } from './may-release.js';
import { releaseElement } from './release-element.js';
import { reviveScript } from './revive-script.js';
import { createScriptOrder } from './script-order.js';
import { watchTree } from './watch-tree.js';
import type { GateHost } from './types.js';

export interface MarkedMarkup {
  /** Looks again at everything held, after a change of what is allowed. */
  refresh(): void;
}

/** Scripts need the type that keeps them from running; the rest keeps its address in a `data-` attribute. */
const MARKED =
  ':is(script[type="text/plain" i],iframe,img,video,audio,source,link,object,embed):is([data-category],[data-vendor])';

/** Holds marked markup wherever it is inserted, and releases each element once, in order, when what it names is allowed. */
export const createMarkedMarkup = (document: Document, host: GateHost): MarkedMarkup => {
  const held = new Set<Element>();
  const logged = new WeakSet<Element>();
  const done = new WeakSet<Element>();
  // By name, not through `document`: markup can shadow its methods.
  const { createElement } = Document.prototype;
  const run = createScriptOrder(host);

  const marks = (element: Element) => ({
    category: element.getAttribute('data-category'),
    vendor: element.getAttribute('data-vendor'),
  });
  const addressOf = (element: Element) =>
    addressesOf(element)[0]?.value ??
    (element.localName === 'script' ? (element.getAttribute('src') ?? '') : '');
  const log = (element: Element, outcome: 'held' | 'released') =>
    host.log({ outcome, kind: element.localName, url: addressOf(element), ...marks(element) });

  const isAllowed = (element: Element) => {
    const { category, vendor } = marks(element);
    const ids = [category, vendor].filter((id) => id !== null);
    for (const id of ids) {
      if (!host.knows(id)) host.report(`id-${id}`, `markup names "${id}", which the configuration does not have: it never runs`);
    }
    return ids.every((id) => host.allows(id));
  };

  const isReleasable = (element: Element) =>
    [{ attribute: 'src', value: addressOf(element) }, ...addressesOf(element)]
      .flatMap(({ attribute, value }) => (attribute === 'srcset' ? value.split(/[\s,]+/) : value))
      .every((address) => !address || mayRelease(address, element.localName, element.baseURI));

  const release = (element: Element) => {
    done.add(element);
    if (!isReleasable(element)) {
      host.report('address', `${addressOf(element)} is no web address: it is not released`);
      return;
    }
    if (element instanceof HTMLScriptElement) {
      if (host.nonce && element.nonce !== host.nonce) {
        host.report('nonce', `a marked script has not the nonce of the head script: it is not released`);
        return;
      }
      const script = reviveScript(element, (name) => createElement.call(document, name), host);
      if (!script) {
        host.report('type', `data-type="${element.getAttribute('data-type')}" is no script: it is not released`);
        return;
      }
      run(script, () => element.replaceWith(script));
    } else releaseElement(element, host);
    log(element, 'released');
  };

  const examine = (element: Element) => {
    if (done.has(element)) return;
    if (element.localName !== 'script' && addressesOf(element).length === 0) return;
    if (isAllowed(element)) {
      held.delete(element);
      release(element);
    } else {
      held.add(element);
      if (!logged.has(element)) log(element, 'held');
      logged.add(element);
    }
  };

  watchTree(document, host, {
    selector: MARKED,
    attributes: ['data-category', 'data-vendor', 'data-src', 'data-srcset', 'data-href', 'data-data'],
    found: examine,
    // What has left the page comes back through `found` if it comes back at all.
    removed: () => held.forEach((element) => element.isConnected || held.delete(element)),
  });

  return {
    refresh: () => [...held].forEach((element) => (element.isConnected ? examine(element) : held.delete(element))),
  };
};
