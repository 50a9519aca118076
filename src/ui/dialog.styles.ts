import { css } from './css.js';

/**
 * The modal panel of the opt-in first layer and of the preferences: centered, and a sheet at the bottom of phones. What has a
 * `tabindex` takes the focus for reading, not for pressing, and shows no ring.
 */
export const dialogStyles = css`
  dialog {
    margin: auto;
    border: 0;
    max-inline-size: none;
    background: var(--_sluice-surface);
    color: inherit;
    border-radius: var(--sluice-radius, 14px);
    box-shadow: var(--_sluice-shadow);
    overflow: auto;
  }
  dialog::backdrop {
    background: var(--sluice-backdrop, #1c1a177a);
  }
  [tabindex]:focus {
    outline: none !important;
    box-shadow: none !important;
  }
  @media (max-width: 600px) {
    dialog {
      margin-block-end: 0;
      inline-size: 100% !important;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }
  @media (forced-colors: active) {
    dialog {
      border: 2px solid;
    }
  }
`;
