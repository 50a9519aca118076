import { html } from 'lit/html.js';

/** A check mark on a pale disc: done, stored. */
export const checkIcon = html`<svg
  class="mark"
  width="20"
  height="20"
  viewBox="0 0 20 20"
  fill="none"
  aria-hidden="true"
>
  <circle cx="10" cy="10" r="9" fill="currentColor" opacity=".16" />
  <path
    d="m6 10.3 2.7 2.7L14 7.4"
    stroke="currentColor"
    stroke-width="1.9"
    stroke-linecap="round"
    stroke-linejoin="round"
  />
</svg>`;
