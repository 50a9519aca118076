import { css } from './css.js';

/** `<sluice-status>` stands in the page's own text, as wide as that. */
export const sluiceStatusStyles = css`
  :host {
    display: block;
    margin-block: 20px;
  }
  [part='body'] {
    display: grid;
    gap: 12px;
    max-inline-size: 66ch;
    padding: 16px;
    background: var(--_sluice-surface);
    border: 1px solid var(--_sluice-line);
    border-radius: var(--sluice-radius, 14px);
  }
  [part='check'] {
    color: var(--_sluice-muted);
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  ul {
    padding-inline-start: 1.25em;
    margin-block-start: 6px;
    font-size: 0.9375em;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  [part='actions'] button {
    padding-inline: 16px;
  }
`;
