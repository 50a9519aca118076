import { css } from './css.js';

/** The confirmation, at the bottom of the inline start; in short viewports at the page's top, in its flow. */
export const toastStyles = css`
  :host {
    display: contents;
  }
  section {
    position: fixed;
    z-index: var(--sluice-z, 2147483647);
    inset-inline-start: var(--sluice-offset-inline, 20px);
    inset-block-end: max(var(--sluice-offset-block, 20px), env(safe-area-inset-bottom));
    inline-size: min(420px, 100vw - 24px);
    max-block-size: 90dvh;
    overflow: auto;
    display: flex;
    gap: 12px;
    padding-block: 14px;
    padding-inline: 18px 8px;
    background: var(--_sluice-surface);
    border-radius: var(--sluice-radius, 14px);
    box-shadow: var(--_sluice-shadow);
  }
  section:focus-visible {
    border-radius: var(--sluice-radius, 14px);
  }
  .mark {
    color: var(--_sluice-ok);
    margin-block-start: 2px;
  }
  .failed .mark {
    color: var(--_sluice-warn);
  }
  [part='words'] {
    flex: 1;
    min-inline-size: 0;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 16px;
  }
  [part='choice'] {
    margin-block-start: 8px;
    padding: 4px 16px;
  }
  [part='choice'] + [part='quiet'] {
    margin-block-start: 8px;
  }
  [part='quiet'] {
    min-block-size: 32px;
    padding: 0;
    border: 0;
    font-weight: 500;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [part='quiet']:hover {
    background: none;
    text-decoration-thickness: 2px;
  }
  [part='close'] {
    margin-block: -8px;
    align-self: start;
  }
  @media (max-width: 480px) {
    section {
      inset-inline: 8px;
      inline-size: auto;
    }
  }
  @media (max-height: 480px) {
    section {
      position: static;
      inline-size: auto;
      max-block-size: none;
      border-radius: 0;
      box-shadow: none;
    }
    section {
      border-block-end: 1px solid var(--_sluice-line);
    }
  }
  @media (forced-colors: active) {
    section {
      outline: 2px solid;
      outline-offset: -2px;
    }
    .mark {
      color: CanvasText;
    }
  }
`;
