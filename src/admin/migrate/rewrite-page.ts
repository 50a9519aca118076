import { applyEdits } from './apply-edits.js';
import type { Edit } from './apply-edits.js';
import { changedTag } from './changed-tag.js';
import type { Draft } from './draft.js';
import { fromCalls } from './from-calls.js';
import { linkEdits } from './links.js';
import { MARKS } from './marks.js';
import { playerEdits } from './player-edits.js';
import type { ScriptReading } from './read-script.js';
import { toolOfAddress } from './tool-of-address.js';
import type { SourceTool } from './types.js';
import { walk } from './walk.js';
import type { PlacedElement } from './walk.js';

export interface PageContext {
  readonly draft: Draft;
  /** Tools that any of the files uses. */
  readonly tools: ReadonlySet<SourceTool>;
  /** What the scripts of the page, and the files it loads, say; by the text, or by the file's name. */
  readonly scripts: ReadonlyMap<string, ScriptReading>;
  readonly settings: ReadonlyMap<string, unknown>;
  /** Address of the head script. */
  readonly headScript: string;
}

const attributesOf = ({ attrs }: PlacedElement) =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

/** What stands before a place on its line, if that is nothing but space; else `null`. */
const indentOf = (text: string, at: number) =>
  /(?:^|\n)([ \t]*)$/.exec(text.slice(0, at))?.[1] ?? null;

/** A page or template with the tools' tags taken out and their marks in our words. Only what is touched changes. */
export const rewritePage = (path: string, text: string, context: PageContext): string => {
  const { draft, tools, scripts, settings, headScript } = context;
  const elements = walk(text);
  const edits: Edit[] = [];
  const remove = ({ sourceCodeLocation: { startOffset, endOffset } }: PlacedElement, by = '') =>
    edits.push({ start: startOffset, end: endOffset, text: by });
  let hadTool = false;

  for (const element of elements) {
    const attributes = attributesOf(element);
    const address = attributes['src'] ?? attributes['href'] ?? '';
    const isLoaded = element.tagName === 'script' || element.tagName === 'link';
    const ofTool = isLoaded && address ? toolOfAddress(address) : null;
    if (ofTool) {
      remove(element);
      hadTool = true;
      if (attributes['id'] === 'CookieDeclaration')
        draft.note(
          'todo',
          'Cookiebot’s list of cookies is gone from the page: the companies of the configuration are named in the dialog; name them in the cookie notice, too.',
        );
      continue;
    }
    const name = address.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
    const reading = scripts.get(
      element.tagName === 'script' && address
        ? name
        : `${path}:${element.sourceCodeLocation.startOffset}`,
    );
    if (reading?.calls[0]) {
      hadTool = true;
      const indent = indentOf(text, element.sourceCodeLocation.startOffset) ?? '';
      const tags = fromCalls(reading.calls, settings, draft)
        .join('\n')
        .replaceAll('\n', `\n${indent}`);
      if (reading.isWhole) remove(element, tags);
      else if (address)
        draft.note('todo', `${name} does more than configure the tool: take that part out of it.`);
      else {
        const start = element.sourceCodeLocation.startTag?.endOffset ?? 0;
        for (const [from, to] of reading.ranges)
          edits.push({ start: start + from, end: start + to, text: '' });
        if (tags) {
          const end = element.sourceCodeLocation.endOffset;
          edits.push({ start: end, end, text: `\n${indent}${tags}` });
        }
      }
      continue;
    }
    const link = linkEdits(element, attributes, draft) ?? playerEdits(element, attributes, draft);
    if (link) {
      edits.push(...link);
      continue;
    }
    for (const tool of tools) {
      const change = MARKS[tool](element.tagName, attributes, draft);
      if (!change) continue;
      edits.push(...changedTag(text, element, change));
      const vendor = change['data-vendor'] ?? attributes['data-vendor'];
      const target = attributes['data-src'] ?? attributes['src'] ?? change['data-src'] ?? '';
      const [, host] = /^(?:https?:)?\/\/([\w.-]+)/.exec(target) ?? [];
      if (vendor && host) draft.addDomain(vendor, host);
    }
  }

  const isThere = elements.some((one) =>
    /(^|\/)sluice\.js$/.test(attributesOf(one)['src']?.split('?')[0] ?? ''),
  );
  if (hadTool && !isThere) {
    const first = elements.find(({ tagName }) => tagName === 'script' || tagName === 'link');
    const head = elements.find(({ tagName }) => tagName === 'head')?.sourceCodeLocation.startTag;
    const at = first?.sourceCodeLocation.startOffset ?? head?.endOffset ?? 0;
    const indent = indentOf(text, at);
    const start = at - (indent ?? '').length;
    const tag = `<script src="${headScript}"></script>`;
    edits.push({ start, end: start, text: indent === null ? tag : `${indent}${tag}\n` });
    draft.note('carried', `${path}: Sluice is the first script, at ${headScript}.`);
  }
  return applyEdits(text, edits);
};
