import { css } from './css.js';

/**
 * Purposes, their switches and their companies. The checkbox fills the switch, so that whatever presses or reads it finds it
 * where the switch is seen; an X or a check mark on the thumb keeps the state from hanging on color alone.
 */
export const purposeStyles = css`
  ul {
    list-style: none;
  }
  [part='purpose'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 20px;
    align-items: start;
    padding-block: 18px;
    border-block-start: 1px solid var(--_sluice-line);
  }
  [part='purpose']:last-child {
    padding-block-end: 4px;
  }
  [part='name'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 9px;
  }
  h3 {
    overflow-wrap: anywhere;
    font-size: 1em;
    font-weight: 650;
    line-height: 1.35;
  }
  label {
    cursor: pointer;
  }
  [part='purpose'] > [part='text'] {
    grid-column: 1;
    max-inline-size: 54ch;
  }
  [part='tag'] {
    display: inline-block;
    padding: 0 9px;
    border: 1px solid var(--_sluice-edge);
    border-radius: 99px;
    font-size: 0.875em;
    line-height: 1.4;
    font-weight: 500;
    color: var(--_sluice-muted);
    white-space: nowrap;
  }
  [part='state'] {
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.54;
    color: var(--_sluice-muted);
  }
  .on {
    color: var(--_sluice-ink);
  }
  [part='switch'] {
    display: inline-flex;
    align-items: center;
    justify-content: flex-end;
    gap: 10px;
    min-block-size: var(--sluice-target, 44px);
    margin-block: -9px;
    text-align: end;
  }
  .box {
    position: relative;
    flex: none;
    inline-size: 50px;
    block-size: 28px;
  }
  input {
    appearance: none;
    position: absolute;
    inset: 0;
    z-index: 1;
    inline-size: 100%;
    block-size: 100%;
    border-radius: 99px !important;
    cursor: pointer;
  }
  [part='switch-track'] {
    --_sluice-on: var(--_sluice-edge);
    --_sluice-off: var(--_sluice-surface);
    display: block;
    block-size: 100%;
    padding: 3px;
    border: 2px solid var(--_sluice-on);
    border-radius: 99px;
    background: var(--_sluice-off);
    transition: background-color var(--sluice-motion, 180ms);
  }
  [part='switch']:hover [part='switch-track'] {
    --_sluice-on: var(--_sluice-ink);
  }
  [part='switch-thumb'] {
    display: grid;
    place-items: center;
    inline-size: 18px;
    block-size: 18px;
    border-radius: 50%;
    background: var(--_sluice-on);
    transition: margin var(--sluice-motion, 180ms)
      var(--sluice-ease, cubic-bezier(0.2, 0.7, 0.2, 1));
  }
  [part='switch-thumb']::after {
    content: '';
    inline-size: 9px;
    block-size: 8px;
    background: var(--_sluice-off);
    clip-path: polygon(
      20% 0,
      50% 34%,
      80% 0,
      96% 16%,
      64% 50%,
      96% 84%,
      80% 100%,
      50% 66%,
      20% 100%,
      4% 84%,
      36% 50%,
      4% 16%
    );
  }
  :checked + [part='switch-track'] {
    --_sluice-on: var(--_sluice-on-accent) !important;
    --_sluice-off: var(--_sluice-accent);
    border-color: var(--_sluice-off);
  }
  :checked + * > [part='switch-thumb'] {
    margin-inline-start: 22px;
  }
  :checked + * > [part='switch-thumb']::after {
    clip-path: polygon(0 52%, 14% 37%, 37% 62%, 85% 6%, 100% 20%, 38% 94%);
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container dialog (inline-size < 35em) {
    [part='purpose'] {
      column-gap: 12px;
    }
    [part='purpose'] > [part='text'] {
      grid-column: 1/-1;
    }
    [part='name'] {
      align-self: center;
    }
    [part='tag'] {
      white-space: normal;
      border-radius: 11px;
    }
    [part='purpose'] > [part='switch'] {
      flex-direction: column-reverse;
      align-items: flex-end;
      gap: 3px;
      margin-block: -2px 0;
    }
  }
  @media (forced-colors: active) {
    [part='switch-track'] {
      forced-color-adjust: none;
      --_sluice-on: ButtonText;
      --_sluice-off: Canvas;
    }
    :checked + [part='switch-track'] {
      --_sluice-on: HighlightText !important;
      --_sluice-off: Highlight;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
`;
