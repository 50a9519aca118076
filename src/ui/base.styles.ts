import { css } from './css.js';

/**
 * What all surfaces share. The page's font, direction and color scheme come through; other inherited properties do not.
 * Choice buttons have one rule and one set of tokens: none of them can be made louder than another.
 */
export const baseStyles = css`
  :host {
    all: initial;
    color-scheme: inherit;
    /* Important: a page's own "* { … !important }" reaches the host, and what it inherits. */
    font: 400 var(--sluice-text, max(1rem, 16px)) / 1.5 serif !important;
    font-family: var(--sluice-font, inherit) !important;
    background: none !important;
    border: 0 !important;
    padding: 0 !important;
    --_sluice-shadow: var(
      --sluice-shadow,
      0 0 0 1px var(--_sluice-line),
      0 18px 48px -8px var(--_sluice-shade)
    );
  }
  /* In here no rule of the page’s can reach: "* { … }" ends at the host. */
  :host > * {
    color: var(--_sluice-ink);
    letter-spacing: normal;
    text-transform: none;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    white-space: normal;
    word-spacing: normal;
    word-break: normal;
    hyphens: manual;
    cursor: auto;
    -webkit-text-fill-color: currentcolor;
  }
  :host([scheme='light']) {
    color-scheme: light;
  }
  :host([scheme='dark']) {
    color-scheme: dark;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  svg,
  [part='close'] {
    flex: none;
  }
  a {
    color: var(--_sluice-accent);
    text-underline-offset: 0.18em;
  }
  :focus-visible {
    outline: 2px solid var(--_sluice-accent);
    outline-offset: 2px;
    border-radius: 4px;
    box-shadow: 0 0 0 2px var(--_sluice-surface);
  }
  [part='title'] {
    font-family: var(--sluice-font-heading, inherit);
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  [part='text'] {
    font-size: 0.9375em;
    color: var(--_sluice-muted);
    text-wrap: pretty;
  }
  button {
    font-family: inherit;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.25;
    min-block-size: var(--sluice-target, 44px);
    border: 1px solid;
    border-radius: var(--sluice-radius-control, 8px);
    background: none;
    color: inherit;
    cursor: pointer;
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  [part='choice'] {
    background: var(--_sluice-choice);
    border-color: var(--_sluice-choice);
    color: var(--_sluice-on-choice);
  }
  [part='choice']:hover {
    background: var(--_sluice-choice-hover);
  }
  [part='quiet'] {
    border-color: var(--_sluice-edge);
  }
  :is([part='quiet'], [part='close']):hover {
    background: var(--_sluice-sunken);
  }
  [part='close'] {
    display: grid;
    place-items: center;
    inline-size: var(--sluice-target, 44px);
    border-color: transparent;
    color: var(--_sluice-muted);
  }
  @media (prefers-contrast: more) {
    :focus-visible {
      outline-width: 3px;
    }
  }
  @media (forced-colors: active) {
    button {
      border: 2px solid ButtonText !important;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
