import { html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';

const line = (size: number, width: number, drawn: SVGTemplateResult): TemplateResult =>
  html`<svg
    width=${size}
    height=${size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width=${width}
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${drawn}
  </svg>`;

const hole = 'var(--surface)';

/** The pictures of the configurator; words stand beside all of them. */
export const icons = {
  up: line(16, 1.75, svg`<path d="m4 10 4-4 4 4"></path>`),
  down: line(16, 1.75, svg`<path d="m4 6 4 4 4-4"></path>`),
  cross: line(12, 2, svg`<path d="m4 4 8 8M12 4l-8 8"></path>`),
  check: line(12, 2.6, svg`<path d="m3.3 8.4 3.2 3.2 6.2-7"></path>`),
  undo: line(18, 1.6, svg`<path d="M5.5 3 2.5 6l3 3M3 6h6.2a3.9 3.9 0 0 1 0 7.8H6"></path>`),
  redo: line(18, 1.6, svg`<path d="m10.5 3 3 3-3 3M13 6H6.8a3.9 3.9 0 0 0 0 7.8H10"></path>`),
  lock: line(
    18,
    1.4,
    svg`<rect x="3.4" y="7" width="9.2" height="6.4" rx="1.4"></rect><path d="M5.4 7V5.1a2.6 2.6 0 0 1 5.2 0V7"></path>`,
  ),
  error: html`<svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
    <circle cx="9" cy="9" r="8" fill="currentColor" />
    <path d="M9 4.6v5" stroke=${hole} stroke-width="2" stroke-linecap="round" />
    <circle cx="9" cy="12.9" r="1.15" fill=${hole} />
  </svg>`,
  advice: html`<svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
    <path
      d="M9 1.6 17 16H1z"
      fill="currentColor"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linejoin="round"
    />
    <path d="M9 6.6v4.2" stroke=${hole} stroke-width="1.8" stroke-linecap="round" />
    <circle cx="9" cy="13.4" r="1" fill=${hole} />
  </svg>`,
  done: html`<svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
    <circle cx="9" cy="9" r="8" fill="currentColor" />
    <path
      d="m5.4 9.3 2.5 2.5 4.8-5.3"
      fill="none"
      stroke=${hole}
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>`,
  optOut: html`<svg
    viewBox="0 0 30 14"
    aria-hidden="true"
    fill="#06f"
    stroke-width="1.3"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <rect width="30" height="14" rx="7" />
    <path fill="#fff" d="M7 1.2h10.3l-3.1 11.6H7A5.8 5.8 0 0 1 7 1.2z" />
    <path fill="none" stroke="#06f" d="m5.6 7.2 2.3 2.3 4.4-5" />
    <path fill="none" stroke="#fff" d="m18.9 4.4 5.2 5.2m0-5.2-5.2 5.2" />
  </svg>`,
};
