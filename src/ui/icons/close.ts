import { html } from 'lit/html.js';

/** An X. */
export const closeIcon = html`<svg
  width="20"
  height="20"
  viewBox="0 0 20 20"
  fill="none"
  stroke="currentColor"
  stroke-width="1.75"
  stroke-linecap="round"
  aria-hidden="true"
>
  <path d="m5 5 10 10M15 5 5 15" />
</svg>`;
