import type { UrlMatch } from '../config/url-match.js';
import { keepListeners } from './keep-listeners.js';
import { createMarkupCleaner } from './markup-cleaner.js';
import type { PageCleaner } from './page-cleaner.js';
import type { GateHost } from './types.js';

/**
 * Holds the page back from its parser (enforcement.md §4), for readers who refuse: what follows the head script becomes a text that
 * nothing is fetched from, is cleaned when all of it is there, and then written to the page. Answers the function that says whether
 * to; until it is called, nobody hears of the page.
 */
export const createHold = (
  host: Pick<GateHost, 'document' | 'policy'>,
  cleaner: Pick<PageCleaner, 'inside' | 'look' | 'text'>,
  match: Pick<UrlMatch, 'mayLead'>,
): ((isRefusing: boolean) => void) => {
  const { document: own, policy } = host;
  const script = own.currentScript as HTMLScriptElement | null;
  // Only a script that the parser waits for can write into the page.
  if (!script || script.async || script.defer || own.readyState !== 'loading') return () => {};
  const clean = createMarkupCleaner(host, cleaner, match);
  const { open, write, close } = Document.prototype;
  const { addEventListener } = EventTarget.prototype;
  const letListen = keepListeners();
  let isAsked = false;
  const put = (markup: string) => write.call(document, policy.createHTML(markup));

  /** The page up to the hold, as markup; what has run already is not to run again, and comes back as it is. */
  const take = (held: Element) => {
    const text = held.textContent ?? '';
    const ran = [...own.scripts];
    const placed: Node[] = [];
    while (held.nextSibling) placed.push(held.parentNode?.removeChild(held.nextSibling) as Node);
    held.textContent = '';
    for (const one of ran) {
      const place = own.createElement('script');
      place.type = 'sluice';
      one.replaceWith(place);
    }
    // Once in a page, an element shows its nonce to script only.
    for (const one of own.querySelectorAll<HTMLElement>('[nonce]'))
      one.setAttribute('nonce', one.nonce);
    const [start = ''] = own.documentElement.outerHTML.split(
      /(?:<\/head><body>)?<plaintext hidden/,
    );
    const { doctype } = own;
    return {
      text,
      ran,
      placed,
      start: (doctype ? new XMLSerializer().serializeToString(doctype) : '') + start,
    };
  };

  const letGo = (held: Element) => {
    const { text, ran, placed, start } = take(held);
    let better = text;
    try {
      better = clean(text);
    } catch {
      // The page comes first; the gate stands all the same.
    }
    (open as () => Document).call(document);
    letListen();
    put(start);
    own
      .querySelectorAll('script[type=sluice]')
      .forEach((place, index) => place.replaceWith(ran[index] as Node));
    // What the signals have put into the body stands in the new one before its first script runs.
    const observer = new MutationObserver(() => {
      if (!own.body) return;
      observer.disconnect();
      own.body.append(...placed);
    });
    if (placed[0]) observer.observe(document, { childList: true, subtree: true });
    put(better);
    close.call(document);
  };

  return (isRefusing) => {
    if (isAsked) return;
    isAsked = true;
    if (isRefusing) put('<plaintext hidden>');
    const held = own.querySelector('plaintext');
    if (held)
      addEventListener.call(document, 'readystatechange', () => {
        // Chromium loses what follows a script that is on its way if the page is let go before it has loaded.
        if (own.readyState === 'complete') setTimeout(() => letGo(held));
      });
    else letListen();
  };
};
