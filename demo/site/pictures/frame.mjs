/** The frame of an illustration. Gradients get names that are unique on the page. */
import { html, raw } from '../html.mjs';

let count = 0;

/** `draw(id)` returns the inside of a 960 by 540 picture; `id('sky')` makes a name for a gradient. */
export function picture(label, draw) {
  count = (count + 1) % 100000;
  const own = count;
  return html`<svg
    class="picture"
    viewBox="0 0 960 540"
    preserveAspectRatio="xMidYMid slice"
    role="img"
    aria-label="${label}"
  >
    ${raw(draw((name) => `${name}-${own}`))}
  </svg>`;
}

/** A vertical gradient from `[offset, color]` pairs. */
export const sky = (id, stops) =>
  `<defs><linearGradient id="${id}" x2="0" y2="1">${stops
    .map(([offset, color]) => `<stop offset="${offset}" stop-color="${color}"/>`)
    .join('')}</linearGradient></defs>`;

/** Horizontal dashes of light on water, the same on each load. */
export const glints = (top, bottom, color, center = 480) => {
  let out = '';
  for (let row = 0; row < 14; row += 1) {
    const y = top + ((bottom - top) * row) / 14;
    for (let dash = 0; dash < 5; dash += 1) {
      const seed = Math.sin(row * 12.9 + dash * 78.2) * 43758.5;
      const drift = (seed - Math.floor(seed) - 0.5) * (90 + row * 46);
      const long = 14 + ((row * 7 + dash * 13) % 34);
      out += `<path d="M${Math.round(center + drift)} ${Math.round(y)}h${long}" opacity="${(0.75 - row * 0.035).toFixed(2)}"/>`;
    }
  }
  return `<g stroke="${color}" stroke-width="3" stroke-linecap="round">${out}</g>`;
};
