import { createScriptOrder } from './script-order.js';
import type { GateHost } from './types.js';

/** Attributes that a marked element keeps back under `data-` (contract §5). */
const KEPT_BACK = ['src', 'srcset', 'href', 'data'] as const;

/** JavaScript by its MIME types, or a module; anything else (an import map, say) is no script of ours to run. */
const SCRIPT_TYPE = /^(module|(text|application)\/(java|ecma)script)?$/i;

/** The addresses that an element will fetch; none for an inline script. */
const addressesOf = (element: Element): readonly string[] =>
  [...KEPT_BACK.map((name) => `data-${name}`), element.localName === 'script' ? 'src' : '']
    .map((name) => element.getAttribute(name))
    .filter((value) => value !== null);

/** The first of them, or empty. */
export const addressOf = (element: Element): string => addressesOf(element)[0] ?? '';

/** `http(s):` only, for images and media `data:` and `blob:` too; asked of the URL parser, which knows every spelling. */
const mayFetch = (address: string, { localName, baseURI }: Element) => {
  const allowed = /^(img|video|audio|source)$/.test(localName)
    ? /^(https?|data|blob):$/
    : /^https?:$/;
  try {
    return allowed.test(new URL(address, baseURI).protocol);
  } catch {
    return false;
  }
};

export interface Release {
  /** Lets one marked element go; `false` where it may not. */
  release(element: Element): boolean;
  /** Calls back scripts that are no longer allowed and have not run. */
  withdraw(): void;
}

/**
 * `isAllowed` is asked again at the moment a script is put into the page, which may be later; `returned` gets what was called
 * back, `revived` each live script before it is put in.
 */
export const createRelease = (
  { document, policy, nonce }: GateHost,
  isAllowed: (element: Element) => boolean,
  returned: (element: Element) => void,
  revived: (script: Element) => void,
): Release => {
  /** Live scripts whose file is on its way, each with the marked one that it replaced. */
  const fetching = new Map<HTMLScriptElement, HTMLScriptElement>();
  const isParsing = () => document.readyState === 'loading';
  const inOrder = createScriptOrder(null);
  const deferred = createScriptOrder(
    isParsing()
      ? new Promise((resolve) => document.addEventListener('readystatechange', resolve))
      : null,
  );

  /**
   * Into a fresh element: one that `innerHTML` has parsed counts as started (HTML, "already started"), so do its clones, a
   * template's and all that React makes. Nothing tells them from those that would still run in place.
   */
  const revive = (held: HTMLScriptElement) => {
    const type = held.getAttribute('data-type') ?? '';
    const address = held.getAttribute('data-src') ?? held.getAttribute('src');
    if (!SCRIPT_TYPE.test(type) || (nonce && held.nonce !== nonce)) return false;
    const script = document.createElement('script');
    for (const { name, value } of held.attributes) {
      if (/^(type|src|nonce|data-src)$/.test(name)) continue;
      try {
        script.setAttribute(name, value);
      } catch {
        // Trusted Types refuse event-handler attributes: the page's policy is the page's word.
      }
    }
    script.type = type;
    script.nonce = held.nonce;
    // A script made by script is async unless told otherwise.
    script.async = held.hasAttribute('async');
    if (address !== null) script.src = policy.createScriptURL(address);
    else script.text = policy.createScript(held.textContent as string);
    const insert = () => {
      if (!isAllowed(held)) {
        returned(held);
        return;
      }
      revived(script);
      held.replaceWith(script);
      // Its type has been read. A copy that the page makes of it, perhaps after a refusal, is marked again.
      script.type = 'text/plain';
      if (!script.src) return;
      fetching.set(script, held);
      for (const event of ['load', 'error'])
        script.addEventListener(event, () => fetching.delete(script));
    };
    if (script.async && script.src) insert();
    else (isParsing() && (script.defer || type === 'module') ? deferred : inOrder)(script, insert);
    return true;
  };

  const release = (element: Element) => {
    if (!addressesOf(element).every((address) => mayFetch(address, element))) return false;
    if (element.localName === 'script') return revive(element as HTMLScriptElement);
    // Chromium does not fetch a frame that gets its address from an observer while the page is parsed; put in anew, it does.
    const place = element.localName === 'iframe' && isParsing() ? document.createComment('') : null;
    if (place) element.replaceWith(place);
    for (const name of KEPT_BACK) {
      const value = element.getAttribute(`data-${name}`);
      // Objects and embeds need it trusted, the others take it.
      if (value !== null) element.setAttribute(name, policy.createScriptURL(value));
    }
    place?.replaceWith(element);
    // A source that got its address late is looked at only when its player loads again.
    const { parentNode } = element;
    if (element.localName === 'source' && parentNode instanceof HTMLMediaElement) parentNode.load();
    return true;
  };

  return {
    release,
    withdraw: () => {
      for (const [script, held] of fetching) {
        if (isAllowed(held)) continue;
        fetching.delete(script);
        script.replaceWith(held);
        // A script that has changed its document does not run when its file arrives; taking it out alone would not stop it.
        document.implementation.createHTMLDocument('').adoptNode(script);
        // Whoever waits for it waits no longer.
        script.dispatchEvent(new Event('error'));
        returned(held);
      }
    },
  };
};
