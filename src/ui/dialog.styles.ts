import { css } from 'lit';

/** The modal panel of the opt-in first layer and of the preferences: centred, and a sheet at the bottom of phones. */
export const dialogStyles = css`
  dialog {
    margin: auto;
    border: 0;
    max-inline-size: none;
    block-size: fit-content;
    background: var(--_sluice-surface);
    color: inherit;
    border-radius: var(--sluice-radius, 14px);
    box-shadow: var(--_sluice-shadow);
    overflow: hidden;
  }
  dialog::backdrop {
    background: var(--_sluice-backdrop, #0008);
  }
  [part='title']:focus {
    outline: none;
    box-shadow: none;
  }
  @media (max-width: 600px) {
    dialog {
      inset: auto 0 0;
      margin: 0;
      inline-size: 100% !important;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }
`;
