import { css } from 'lit';

/** What all surfaces share: inherited text properties reset (not font, direction and colour scheme: they are the page's), links, focus. */
export const baseStyles = css`
  :host {
    font-family: var(--sluice-font, inherit);
    font-size: var(--sluice-text, max(1rem, 16px));
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-indent: 0;
    text-align: start;
    white-space: normal;
    color: var(--_sluice-ink);
    -webkit-text-size-adjust: 100%;
    --_sluice-shadow: var(
      --sluice-shadow,
      0 0 0 1px var(--_sluice-rim),
      0 18px 48px -8px var(--_sluice-shade)
    );
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
  svg {
    flex: none;
  }
  a {
    color: var(--_sluice-accent);
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: var(--_sluice-ring, 2px) solid var(--_sluice-accent);
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
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_sluice-ring: 3px;
    }
    * {
      animation: none !important;
    }
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
