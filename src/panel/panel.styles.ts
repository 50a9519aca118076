import { css } from '../ui/css.js';

/** The panel stands at the top of the inline end and ends above the notice; on a phone it is as wide as the window. */
export const panelStyles = css`
  :host {
    --_z: calc(var(--sluice-z, 2147483000) - 1);
    font-size: 14px !important;
    font-family: var(--sluice-font, system-ui, sans-serif) !important;
  }
  [part='panel'] {
    position: fixed;
    z-index: var(--_z);
    inset-block-start: calc(12px + var(--_mark, 0px));
    inset-inline-end: 12px;
    inline-size: min(430px, 100vw - 24px);
    max-block-size: calc(var(--_free, 100dvh) - 24px - var(--_mark, 0px));
    display: flex;
    flex-direction: column;
    overflow: hidden;
    color: var(--_sluice-ink);
    background: var(--_sluice-surface);
    border-radius: var(--sluice-radius, 14px);
    box-shadow: var(--_sluice-shadow);
  }
  header {
    display: flex;
    align-items: center;
    gap: 2px;
    padding: 2px 4px 2px 2px;
    touch-action: none;
    cursor: grab;
    flex: none;
  }
  header button {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 40px;
    min-block-size: 44px;
    border-color: transparent;
    color: var(--_sluice-muted);
  }
  header button:hover {
    background: var(--_sluice-sunken);
  }
  header [data-panel='move'] {
    cursor: grab;
  }
  [part='title'] {
    flex: 1;
    min-inline-size: 0;
    font-size: 1em;
  }
  [part='title'] span {
    display: block;
    font-weight: 400;
    font-size: 0.9286em;
    letter-spacing: 0;
    color: var(--_sluice-muted);
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .folded [data-panel='fold'] svg {
    rotate: -90deg;
  }
  .body {
    overflow: auto;
    overscroll-behavior: contain;
    border-block-start: 1px solid var(--_sluice-line);
  }
  .folded .body,
  .tight .body {
    display: none;
  }
  [part='mark'] {
    position: fixed;
    z-index: var(--_z);
    inset: 0 0 auto;
    min-block-size: 36px;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 4px 12px;
    padding-inline: 12px;
    color: var(--_sluice-warn);
    background: var(--_sluice-warn-surface);
    border-block-end: 2px dashed currentColor;
    direction: ltr;
  }
  [part='mark'] span {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  [part='mark'] button {
    min-block-size: 28px;
    padding-inline: 10px;
    flex: none;
    border-color: currentColor;
  }
`;
