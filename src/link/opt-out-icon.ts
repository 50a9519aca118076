/**
 * California's opt-out icon (11 CCR §7015; geometry from the interface specification): a pill 30 by 14, left part white
 * with a blue check mark, right part blue with a white X. Not mirrored in right-to-left pages. Must be compared with the state's file before 1.0.
 */
const SHAPES: readonly (readonly [className: string, path: string])[] = [
  ['blue', 'M7 0h16a7 7 0 0 1 0 14H7A7 7 0 0 1 7 0z'],
  ['paper', 'M7 1.2h10.3l-3.1 11.6H7A5.8 5.8 0 0 1 7 1.2z'],
  ['check', 'm5.6 7.2 2.3 2.3 4.4-5'],
  ['cross', 'm18.9 4.4 5.2 5.2m0-5.2-5.2 5.2'],
];

/** Colors of the icon's shapes; in forced colors the page's own. */
export const OPT_OUT_ICON_STYLES = `.blue{fill:#06f}.paper{fill:#fff}.check,.cross{fill:none;stroke:#06f;stroke-width:1.3;stroke-linecap:round;stroke-linejoin:round}.cross{stroke:#fff}
@media (forced-colors:active){svg{forced-color-adjust:none}.blue{fill:LinkText}.paper{fill:Canvas}.check{stroke:LinkText}.cross{stroke:Canvas}}`;

const create = (name: string, attributes: Readonly<Record<string, string>>) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
  for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key] ?? '');
  return element;
};

/** An icon of single strokes or shapes, decorative: the words beside it say the same. */
export const icon = (
  viewBox: string,
  part: string,
  shapes: readonly (readonly [className: string, path: string])[],
): SVGElement => {
  const svg = create('svg', { viewBox, part, 'aria-hidden': 'true' });
  svg.append(...shapes.map(([name, d]) => create('path', { class: name, d })));
  return svg;
};

export const optOutIcon = (): SVGElement => icon('0 0 30 14', 'icon', SHAPES);
