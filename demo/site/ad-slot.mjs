/** The place of an ad. It keeps its size whether or not an ad comes, so nothing jumps. */
import { element, html } from './html.mjs';

export const adSlot = (words, id, shape, auction = false) =>
  html` <div class="ad ${shape}" role="group" aria-label="${words.ad}">
    <p class="label" aria-hidden="true">${words.ad}</p>
    ${element('div', { id, class: 'slot', 'data-auction': auction }, html`<p>${words.adEmpty}</p>`)}
  </div>`;
