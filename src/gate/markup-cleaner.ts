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
  const parser = new DOMParser();
  const inert = own.implementation.createHTMLDocument('');

  const clean = (tag: string, attributes: string, code: string) => {
    const element = inert.createElement(tag);
    // Some tags are parsed in their places only; any takes attributes.
    const { body } = parser.parseFromString(
      (policy?.createHTML(`<b${attributes}>`) ?? `<b${attributes}>`) as string,
      'text/html',
    );
    for (const { name, value } of body.firstElementChild?.attributes ?? []) {
      try {
        setAttribute.call(element, name, value);
      } catch {
        // A name that script may not give leads nowhere.
      }
    }
    const before = element.outerHTML;
    look(element);
    const after = element.outerHTML;
    const start =
      before === after
        ? `<${tag}${attributes}>`
        : after.replace(/<\/[^>]*>$/, '').replace(/>$/, attributes.endsWith('/') ? '/>' : '>');
    return start + (text(element, code) ?? code);
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
        ) => (tag && mayLead(all) ? clean(tag, attributes, code) : all),
      );
};
