const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** An element, made without a template: attributes that are `undefined` are left out, and texts stay texts. */
export const element = (
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (Node | string)[]
): HTMLElement => {
  const made = document.createElementNS(/^(svg|path)$/.test(tag) ? SVG : HTML, tag) as HTMLElement;
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, value);
  made.append(...children);
  return made;
};
