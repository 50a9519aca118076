import { ICON_STYLES } from '../link/icon-styles.js';
import { css } from './css.js';

/** A pill at the bottom of the inline start. The confirmation stands in the same corner; one makes way for the other. */
export const floatStyles = css(`${ICON_STYLES}
  :host {
    display: contents;
  }
  :host([hidden]) button {
    display: none;
  }
  button {
    position: fixed;
    z-index: calc(var(--sluice-z, 2147483647) - 1);
    inset-inline-start: max(var(--sluice-offset-inline, 16px), env(safe-area-inset-left));
    inset-block-end: max(var(--sluice-offset-block, 16px), env(safe-area-inset-bottom));
    max-inline-size: calc(100vw - 32px);
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 0 10px;
    padding: 4px 16px;
    border-color: var(--_sluice-edge);
    border-radius: 99px;
    background: var(--_sluice-surface);
    box-shadow: 0 2px 10px var(--_sluice-shade);
    font-size: 0.875em;
    text-align: start;
  }
  svg {
    margin-inline-start: -3px;
  }
  button:hover {
    border-color: currentcolor;
  }
  button:focus-visible {
    border-radius: 99px;
  }
  [part='note'] {
    font-weight: 400;
    color: var(--_sluice-muted);
  }
  @media (max-width: 480px) {
    button {
      display: inline-grid;
      grid-template-columns: auto auto;
      justify-content: start;
    }
    [part='note'] {
      grid-column: 1 / -1;
    }
  }`);
