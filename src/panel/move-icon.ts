import { html } from 'lit';

/** Six dots: something that can be taken and moved. */
export const moveIcon = html`<svg
  width="12"
  height="18"
  viewBox="0 0 12 18"
  fill="currentColor"
  aria-hidden="true"
>
  <path
    d="M3 2a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3m6 0a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3M3 7.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3m6 0a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3M3 13a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3m6 0a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3"
  />
</svg>`;
