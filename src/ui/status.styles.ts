import { css } from './css.js';

/** The box that says where the reader stands. */
export const statusStyles = css`
  [part='status'] {
    display: flex;
    gap: 12px;
    padding: 14px 16px;
    --_sluice-tone: var(--_sluice-ok);
    background: var(--_sluice-ok-surface);
    border: 1px solid color-mix(in srgb, var(--_sluice-tone) 30%, transparent);
    border-radius: 10px;
  }
  .mark {
    margin-block-start: 2px;
    color: var(--_sluice-tone);
  }
  .wary {
    --_sluice-tone: var(--_sluice-warn);
    background: var(--_sluice-warn-surface);
  }
  strong {
    font-weight: 650;
  }
  [part='status'] button {
    padding-inline: 16px;
    margin-block-start: 10px;
  }
  @media (forced-colors: active) {
    .mark {
      color: CanvasText;
    }
  }
`;
