import { css } from './css.js';

/**
 * `<sluice-status>` stands in the page's own text, as wide as that, in the room that is kept for it, and has no margin: that would
 * come with it, and move the page. Its buttons stay beside each other as long as their longest words do.
 */
export const sluiceStatusStyles = css`
  :host {
    display: grid;
  }
  [part='body'] {
    grid-area: 1 / 1;
    align-self: start;
    display: flex;
    flex-direction: column;
    gap: 12px;
    max-inline-size: 66ch;
    padding: min(16px, 4%);
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
    flex: auto;
    inline-size: min-content;
    max-inline-size: max-content;
    padding: 4px 12px;
  }
  [part='status'] {
    padding: min(14px, 4%) min(16px, 4%);
  }
`;
