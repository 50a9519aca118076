/** Markdown to HTML: headings with anchors, code in colors by classes, quotes that curl, links from file to file made links from page to page. */
import MarkdownIt from 'markdown-it';
import anchor from 'markdown-it-anchor';
import { colorCode } from './color-code.mjs';
import { createLinks } from './links.mjs';
import { slug } from './slug.mjs';

const { escapeHtml } = new MarkdownIt().utils;

/** Wide tables scroll by themselves, and with the keyboard. */
const drawTables = ({ renderer }) => {
  renderer.rules.table_open = () =>
    '<div class="table" role="group" aria-label="Table" tabindex="0"><table>\n';
  renderer.rules.table_close = () => '</table></div>\n';
};

const drawCode = ({ renderer }) => {
  renderer.rules.fence = (tokens, index) => {
    const { content, info } = tokens[index];
    const [language = ''] = info.split(/\s/);
    const label = language && language !== 'text' ? ` data-language="${escapeHtml(language)}"` : '';
    return `<pre tabindex="0"${label}><code>${colorCode(content, language) ?? escapeHtml(content)}</code></pre>\n`;
  };
};

/** A long name ends a line at its slashes and dots, not in the middle of a word. */
const drawNames = ({ renderer }) => {
  renderer.rules.code_inline = (tokens, index) =>
    `<code>${escapeHtml(tokens[index].content).replace(/(?<=[\w\])])[/.](?=\w)/g, '$&<wbr>')}</code>`;
};

const plain = (inline) =>
  (inline.children ?? [])
    .filter(({ type }) => ['text', 'code_inline', 'softbreak'].includes(type))
    .map(({ content, type }) => (type === 'softbreak' ? ' ' : content))
    .join('');

/** Text of each section, for the search: `[{ id, title, text }]`; what stands above the first heading has no id. */
const sectionsOf = (tokens) => {
  const sections = [{ id: '', title: '', text: '' }];
  tokens.forEach((token, index) => {
    if (token.type === 'heading_open' && token.tag !== 'h1')
      sections.push({ id: token.attrGet('id'), title: plain(tokens[index + 1]), text: '' });
    else if (token.type === 'inline' && tokens[index - 1]?.type !== 'heading_open')
      sections.at(-1).text += ` ${plain(token)}`;
  });
  return sections;
};

export function createMarkdown({ page, known, linked }) {
  const markdown = new MarkdownIt({ typographer: true, linkify: false });
  // Of what `typographer` does, quotes only.
  markdown.disable('replacements');
  markdown.use(anchor, {
    slugify: slug,
    permalink: anchor.permalink.headerLink(),
  });
  drawTables(markdown);
  drawCode(markdown);
  drawNames(markdown);
  const link = createLinks({ page, known, linked });
  markdown.core.ruler.push('links', ({ tokens }) => {
    for (const token of tokens.flatMap((one) => one.children ?? [])) {
      if (token.type === 'link_open') token.attrSet('href', link(token.attrGet('href')));
      if (token.type === 'image') token.attrSet('src', link(token.attrGet('src')));
    }
  });
  return {
    render(text) {
      const tokens = markdown.parse(text, {});
      const words = sectionsOf(tokens);
      return {
        html: markdown.renderer.render(tokens, markdown.options, {}),
        headings: tokens.flatMap((token, index) =>
          token.type === 'heading_open' && /h[23]/.test(token.tag)
            ? [{ level: token.tag, id: token.attrGet('id'), title: plain(tokens[index + 1]) }]
            : [],
        ),
        words,
      };
    },
  };
}
