import type { UrlMatch } from '../config/url-match.js';
import type { PageCleaner } from './page-cleaner.js';
import type { GateHost } from './types.js';

const ATTRIBUTES = /(?:[^=>]|=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*|(?=>)))*/.source;
/** A comment, an element whose content is text to the parser (with script on), or a tag (HTML, “Tokenization”). */
const TOKENS = new RegExp(
  `<!--(?:-?>|[^]*?(?:--!?>|$))|<(?:(script|style|textarea|title|xmp|iframe|noembed|noframes|noscript)(?=[\\s/>])(${ATTRIBUTES})>([^]*?)(?=</\\1[\\s/>]|$)|([a-z][^\\s/>]*)(${ATTRIBUTES})>)`,
  'gi',
);
/** The barrier line (README, “First load”), whatever its script is. */
const BARRIERS =
  /<script\b[^>]*>[^<]*<!--[^<]*<\/script>\s*<noscript><!--<\/noscript>\s*<noframes><!-- -->/gi;

/**
 * Cleans markup that a parser has yet to read: no way to refused vendors is left in it, and no barrier. All else stays as it is
 * written, to the byte, because a page that is parsed and written out again is another page.
 */
export const createMarkupCleaner = (
  { document: own, policy }: Pick<GateHost, 'document' | 'policy'>,
  { look, text }: Pick<PageCleaner, 'look' | 'text'>,
  { mayLead }: Pick<UrlMatch, 'mayLead'>,
): ((markup: string) => string) => {
  const { setAttribute } = Element.prototype;
  const { cloneNode } = Node.prototype;
  const parser = new DOMParser();
  const inert = own.implementation.createHTMLDocument('');
  const parse = (markup: string) => parser.parseFromString(policy.createHTML(markup), 'text/html');
  const tagOf = (element: Element) =>
    (cloneNode.call(element, false) as Element).outerHTML.replace(/<\/[^>]*>$/, '');

  const clean = (tag: string, attributes: string, code: string) => {
    let [element] = parse(`<${tag}${attributes}>`).getElementsByTagName(tag);
    if (!element) {
      // Parts of tables, frames and the like are parsed in their places only.
      element = inert.createElement(tag);
      for (const { name, value } of parse(`<b${attributes}>`).querySelector('b')?.attributes ?? [])
        setAttribute.call(element, name, value);
    }
    const before = tagOf(element);
    look(element);
    const after = tagOf(element);
    const start =
      before === after
        ? `<${tag}${attributes}>`
        : after.replace(/>$/, attributes.endsWith('/') ? '/>' : '>');
    return start + (text(element, code) ?? code);
  };
  const cleanOrDrop = (tag: string, attributes: string, code: string) => {
    try {
      return clean(tag, attributes, code);
    } catch {
      // What cannot be read is not let through.
      return '';
    }
  };

  return (markup) =>
    markup
      .replace(BARRIERS, '')
      .replace(
        TOKENS,
        (
          all,
          raw?: string,
          rawAttributes = '',
          code = '',
          tag = raw,
          attributes = rawAttributes,
        ) => (tag && mayLead(all) ? cleanOrDrop(tag, attributes, code) : all),
      );
};
