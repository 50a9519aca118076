import { parse } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';

/** An element with the place where it stands in the text. */
export type PlacedElement = DefaultTreeAdapterMap['element'] & {
  readonly sourceCodeLocation: NonNullable<DefaultTreeAdapterMap['element']['sourceCodeLocation']>;
};

/** All elements that are written in a text of HTML, or a template of it, in their order; not those that a parser adds. */
export const walk = (text: string): readonly PlacedElement[] => {
  const found: PlacedElement[] = [];
  const visit = (node: DefaultTreeAdapterMap['node']) => {
    if ('tagName' in node && node.sourceCodeLocation?.startTag) found.push(node as PlacedElement);
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(text, { sourceCodeLocationInfo: true }));
  return found;
};
