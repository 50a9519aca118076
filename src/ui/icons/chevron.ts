import { html } from 'lit/html.js';

/** Points down where something opens below. */
export const chevronIcon = html`<svg
  width="12"
  height="12"
  viewBox="0 0 12 12"
  fill="none"
  stroke="currentColor"
  stroke-width="1.75"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
>
  <path d="m2.5 4.5 3.5 3.5 3.5-3.5" />
</svg>`;
