import { css } from './css.js';

/**
 * `<sluice-status>` stands in the page's own text, as wide as that. It fills the room that is kept for it, its buttons at the end,
 * and has no margin: that would come with it, and move the page.
 */
export const sluiceStatusStyles = css`
  :host {
    display: grid;
  }
  [part='body'] {
    display: flex;
    flex-direction: column;
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
    margin-block-start: auto;
  }
  [part='actions'] button {
    padding-inline: 16px;
  }
  @media (max-width: 400px) {
    [part='body'],
    [part='status'] {
      padding: 12px;
    }
  }
`;
