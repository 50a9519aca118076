import { html } from 'lit/html.js';

/** An exclamation mark on a pale disc: something the reader should know. */
export const warnIcon = html`<svg
  class="mark"
  width="20"
  height="20"
  viewBox="0 0 20 20"
  fill="none"
  aria-hidden="true"
>
  <circle cx="10" cy="10" r="9" fill="currentColor" opacity=".16" />
  <path
    d="M10 5.5v5.5M10 14.2v.1"
    stroke="currentColor"
    stroke-width="1.9"
    stroke-linecap="round"
  />
</svg>`;
