import type { UrlMatch } from '../config/url-match.js';
import type { PageCleaner } from './page-cleaner.js';
import type { GateHost } from './types.js';

/** HTML's white space, which is less than `\s`. */
const S = '\\t\\n\\f\\r ';
/** Up to the `>` or, where none comes, the end of all: it takes any text, so that nothing is read twice (HTML, “Tokenization”). */
const ATTRIBUTES = `((?:[${S}/]|[^${S}/>][^${S}/=>]*(?:[${S}]*=[${S}]*(?:"[^"]*"?|'[^']*'?|[^${S}"'>][^${S}>]*|(?=>)|$))?)*)`;
/** A comment, what is taken for one, an element whose content is text to the parser (with script on), or a tag. */
const TOKENS = new RegExp(
  `<!--(?:-?>|[^]*?(?:--!?>|$))|<(?:[!?]|/(?![a-z]))[^>]*|<(?:(script|style|textarea|title|xmp|iframe|noembed|noframes|noscript)(?=[${S}/>])${ATTRIBUTES}(?:>([^]*?)(?=</\\1[${S}/>]|$))?|(/?[a-z][^${S}/>]*)${ATTRIBUTES}>?)`,
  'gi',
);
/** The barrier line (README, “First load”), whatever its script is. */
const BARRIERS =
  /<script\b[^<>]*>[^<]*<!--[^<]*<\/script>\s*<noscript><!--<\/noscript>\s*<noframes><!-- -->/gi;

/** With script on, what is in a `noscript` is text to the parser, as it always is in a `noembed`. */
const rename = (markup: string, from: string, to: string) =>
  markup.replace(new RegExp(`(</?)${from}(?=[\\s/>])`, 'gi'), `$1${to}`);

/**
 * Cleans markup that a parser has yet to read: no way to refused vendors is left in it, and no barrier. All else stays as it is
 * written, to the byte, because a page that is parsed and written out again is another page.
 */
export const createMarkupCleaner = (
  { document: own, policy }: Pick<GateHost, 'document' | 'policy'>,
  { inside, look, text }: Pick<PageCleaner, 'inside' | 'look' | 'text'>,
  { mayLead }: Pick<UrlMatch, 'mayLead'>,
): ((markup: string) => string) => {
  const { setAttribute } = Element.prototype;
  const { cloneNode } = Node.prototype;
  const parser = new DOMParser();
  const inert = own.implementation.createHTMLDocument('');
  const parse = (markup: string) => parser.parseFromString(policy.createHTML(markup), 'text/html');
  const tagOf = (element: Element) => {
    const { outerHTML } = cloneNode.call(element, false) as Element;
    const end = `</${element.localName}>`;
    return outerHTML.endsWith(end) ? outerHTML.slice(0, -end.length) : outerHTML;
  };

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

  return (markup) => {
    const better = markup
      .replace(BARRIERS, '')
      .replace(
        TOKENS,
        (
          all,
          raw?: string,
          rawAttributes = '',
          code?: string,
          tag = raw,
          attributes = rawAttributes,
        ) =>
          // A tag that does not end is none.
          tag && !tag.startsWith('/') && (code !== undefined || all.endsWith('>')) && mayLead(all)
            ? cleanOrDrop(tag, attributes, code ?? '')
            : all,
      );
    // Where the parser reads it otherwise (in SVG, in code that looks like a comment), what it read is written.
    const read = inside(rename(better, 'noscript', 'noembed'), null);
    return read === undefined ? better : rename(read, 'noembed', 'noscript');
  };
};
