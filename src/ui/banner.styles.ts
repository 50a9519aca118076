import { css } from './css.js';

/**
 * Shapes and breaks of the first layer. Breaks are container queries in em: large text counts as a small screen. The words
 * flow round the X, then use the whole width. In short viewports (400 % zoom, phones held sideways) it joins the page's flow
 * and covers nothing.
 */
export const bannerStyles = css`
  :host {
    display: contents;
  }
  section {
    container-type: inline-size;
    position: fixed;
    inset: auto 0 0;
    z-index: var(--sluice-z, 2147483647);
    max-block-size: 90dvh;
    overflow: auto;
    background: var(--_sluice-surface);
    box-shadow: var(--_sluice-shadow);
  }
  .aside {
    visibility: hidden;
  }
  [part='body'] {
    position: relative;
    display: grid;
    gap: 12px 24px;
    max-inline-size: var(--sluice-banner-max, 1080px);
    margin-inline: auto;
    padding: 12px max(16px, env(safe-area-inset-right)) max(12px, env(safe-area-inset-bottom))
      max(16px, env(safe-area-inset-left));
  }
  [part='text'] {
    margin-block-start: 2px;
    line-height: 1.4;
  }
  a {
    display: inline-block;
    margin-inline-end: 0.6em;
  }
  [part='words']::before {
    content: '';
    float: inline-end;
    inline-size: 32px;
    block-size: 32px;
  }
  [part='actions'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
    gap: 8px;
    max-inline-size: 30em;
  }
  [part='actions'] > * {
    padding: 4px;
    line-height: 1.2;
  }
  [part='quiet'] {
    padding-inline: 12px;
  }
  [part='close'] {
    position: absolute;
    inset-block-start: 4px;
    inset-inline-end: 4px;
  }
  .card {
    --_sluice-gap: clamp(8px, 50vw - 210px, 20px);
    inset: auto auto
      max(var(--sluice-offset-block, var(--_sluice-gap)), env(safe-area-inset-bottom));
    /* What a scrollbar takes is not taken from the words. */
    inset-inline-start: var(
      --sluice-offset-inline,
      min(var(--_sluice-gap), (100% - min(420px, 100vw - 16px)) / 2)
    );
    inline-size: min(420px, 100vw - 16px);
    border-radius: var(--sluice-radius, 14px);
  }
  .card [part='body'] {
    padding: calc(10px + var(--_sluice-gap) / 2);
  }
  .inline {
    position: static;
    box-shadow: none;
    background: var(--_sluice-sunken);
    border-block-end: 1px solid var(--_sluice-line);
  }
  @container (inline-size >= 56.25em) {
    [part='body'] {
      grid-template-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      align-items: center;
      padding: 8px 20px 9px;
    }
    [part='words'] {
      max-inline-size: 66ch;
    }
    [part='words']::before {
      content: none;
    }
    [part='actions'] {
      grid-template-columns: 7.5em 7.5em auto;
    }
    [part='close'] {
      position: static;
      margin-inline: -16px -12px;
    }
  }
  @container (inline-size >= 67.5em) {
    [part='actions'] {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
    }
    [part='actions'] > * {
      padding-inline: 12px;
    }
  }
  @container (inline-size < 21.25em) {
    [part='body'] {
      row-gap: 10px;
      padding-block-start: 9px;
    }
    [part='actions'] {
      gap: 6px;
    }
    [part='quiet'] {
      padding-inline: 6px;
    }
  }
  @container (inline-size < 18.75em) {
    [part='actions'] {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    [part='quiet'] {
      grid-column: 1/-1;
    }
  }
  @container (inline-size < 15em) {
    [part='actions'] {
      grid: auto / 100%;
      grid-auto-rows: 1fr;
    }
  }
  @media (max-height: 480px) {
    section {
      position: static;
      inline-size: auto;
      max-block-size: none;
      border-radius: 0;
    }
  }
  dialog {
    inline-size: min(540px, 100vw - 32px);
  }
  dialog [part='body'] {
    gap: 22px;
    padding: 28px 28px max(28px, env(safe-area-inset-bottom));
  }
  dialog [part='words']::before {
    content: none;
  }
  dialog [part='title'] {
    font-size: 1.5em;
  }
  dialog [part='text'] {
    margin-block-start: 10px;
    font-size: 1em;
    line-height: 1.5;
  }
  dialog [part='notices'] {
    display: block;
    margin-block-start: 10px;
    font-size: 0.875em;
  }
  dialog [part='actions'] {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    max-inline-size: none;
  }
  dialog [part='quiet'] {
    grid-column: 1/-1;
  }
  @media (max-width: 600px) {
    dialog [part='body'] {
      gap: 16px;
      padding: 24px 20px max(20px, env(safe-area-inset-bottom));
    }
  }
  @media (forced-colors: active) {
    section {
      outline: 2px solid;
      outline-offset: -2px;
    }
  }
`;
