import type { PageCleaner } from './page-cleaner.js';

/** Ends with the start of an element whose content is text to the parser (HTML, “Tokenization”). */
const TEXT_STARTS =
  /<(script|style|textarea|title|xmp|iframe|noembed|noframes|noscript)(?=[\s>])[^<>]*(?<!\/)>$/i;

/**
 * Cleans what is written to a document, which may come in pieces that end inside a tag: such an end is held back until the rest
 * is there. `null` for a document that is closed, where a parser drops it, too.
 */
export const createWriteCleaner = ({
  html,
  isWhole,
}: Pick<PageCleaner, 'html' | 'isWhole'>): ((
  document: Document,
  text: string | null,
) => string | undefined) => {
  const heldOf = new WeakMap<Document, string>();
  /** One tag, cleaned; the engine's text of it closes what was left open. */
  const clean = (tag: string) => {
    const better = html(tag, null);
    const [end = ''] = /<\/[\w-]+>$/.exec(better ?? '') ?? [];
    return better === undefined
      ? tag
      : tag.trimEnd().toLowerCase().endsWith(end)
        ? better
        : better.slice(0, -end.length);
  };

  return (document, text) => {
    const all = (heldOf.get(document) ?? '') + (text ?? '');
    heldOf.delete(document);
    // A barrier (README, “First load”) is a comment that the page closes.
    if (text === null || all === '<!--') return undefined;
    if (isWhole(all) && html(all, null) === undefined) return all;
    let written = '';
    let held = '';
    /** The element whose text this is: a look before its end would read a long script again and again. */
    let within: string | undefined;
    for (const piece of all.split(/(?<=>)/)) {
      held += piece;
      if (within && !new RegExp(`</${within}`, 'i').test(piece)) continue;
      if (isWhole(held)) {
        written += clean(held);
        held = '';
      }
      within = TEXT_STARTS.exec(held)?.[1];
    }
    heldOf.set(document, held);
    return written;
  };
};
