import { css } from 'lit';

/** Shapes and breaks of the first layer. Breaks are container queries in em: large text counts as a small screen. */
export const bannerStyles = css`
  :host {
    display: contents;
  }
  section {
    container: banner / inline-size;
    position: fixed;
    z-index: var(--sluice-z, 2147483000);
    background: var(--_sluice-surface);
    box-shadow: var(--_sluice-shadow);
    animation: rise var(--sluice-motion, 180ms) var(--sluice-ease, cubic-bezier(0.2, 0.7, 0.2, 1));
  }
  .aside {
    visibility: hidden;
  }
  [part='body'] {
    position: relative;
    display: grid;
    gap: 12px 32px;
    max-inline-size: var(--sluice-banner-max, 1080px);
    margin-inline: auto;
  }
  [part='title'] {
    margin-block-end: 2px;
  }
  [part='text'] {
    line-height: 1.4;
  }
  a {
    white-space: nowrap;
    margin-inline-end: 0.6em;
  }
  /* The words flow round the X, then use the whole width. */
  [part='words']::before {
    content: '';
    float: inline-end;
    inline-size: 32px;
    block-size: 32px;
  }
  [part='actions'] {
    display: grid;
    grid-template-columns: 1fr 1fr auto;
    grid-template-columns: repeat(2, minmax(0, 1fr)) auto;
    gap: 8px;
    max-inline-size: 30em;
  }
  [part='actions'] > * {
    padding: 6px 8px;
    line-height: 1.2;
  }
  [part='quiet'] {
    padding-inline: 14px;
  }
  [part='close'] {
    position: absolute;
    inset-block-start: 4px;
    inset-inline-end: 4px;
  }
  .bar {
    inset-inline: 0;
    inset-block-end: 0;
    border-block-start: 1px solid var(--_sluice-line);
  }
  .bar [part='body'] {
    padding: 12px max(16px, env(safe-area-inset-right)) max(12px, env(safe-area-inset-bottom))
      max(16px, env(safe-area-inset-left));
  }
  .inline {
    position: static;
    background: var(--_sluice-sunken);
    border-block-end: 1px solid var(--_sluice-line);
    box-shadow: none;
  }
  .inline [part='body'] {
    padding: 14px 20px;
  }
  .card {
    inset-inline-start: var(--sluice-offset-inline, 20px);
    inset-block-end: max(var(--sluice-offset-block, 20px), env(safe-area-inset-bottom));
    inline-size: min(420px, 100vw - 24px);
    border-radius: var(--sluice-radius, 14px);
  }
  :host([position='end']) .card {
    inset-inline: auto var(--sluice-offset-inline, 20px);
  }
  .card [part='body'] {
    padding: 18px 20px 20px;
    gap: 14px;
  }
  .card [part='title'] {
    font-size: 1.0625em;
    margin-block-end: 4px;
  }
  @media (max-width: 480px) {
    .card {
      inset-inline: 8px !important;
      inset-block-end: max(var(--sluice-offset-block, 8px), env(safe-area-inset-bottom));
      inline-size: auto;
    }
    .card [part='body'] {
      padding: 12px 16px 14px;
      gap: 12px;
    }
  }
  @container banner (inline-size >= 56.25em) {
    [part='body'] {
      grid-template-columns: minmax(0, 1fr) auto auto;
      align-items: center;
      column-gap: 24px;
    }
    .bar [part='body'] {
      padding: 8px 20px max(9px, env(safe-area-inset-bottom));
    }
    [part='title'] {
      margin-block-end: 1px;
    }
    [part='words'] {
      max-inline-size: 66ch;
    }
    [part='words']::before {
      content: none;
    }
    [part='actions'] {
      grid-template-columns: repeat(2, 7.5em) auto;
    }
    [part='close'] {
      position: static;
      margin-inline: -16px -12px;
    }
  }
  @container banner (inline-size >= 67.5em) {
    [part='actions'] {
      grid-template-columns: repeat(2, minmax(0, 1fr)) auto;
    }
    [part='actions'] > * {
      padding-inline: 12px;
    }
  }
  @container banner (inline-size < 21.25em) {
    [part='body'] {
      row-gap: 10px;
    }
    :is(.bar, .inline) [part='body'] {
      padding-block: 10px max(10px, env(safe-area-inset-bottom));
    }
    [part='actions'] {
      gap: 6px;
    }
    [part='actions'] > * {
      padding: 4px;
    }
    [part='quiet'] {
      padding-inline: 6px;
    }
  }
  @container banner (inline-size < 18.75em) {
    [part='actions'] {
      grid-template-columns: 1fr 1fr;
    }
    [part='quiet'] {
      grid-column: 1/-1;
    }
    a {
      white-space: normal;
    }
  }
  @container banner (inline-size < 15em) {
    [part='actions'] {
      grid-template-columns: 1fr;
      grid-auto-rows: 1fr;
    }
    :is(.bar, .card) [part='body'] {
      max-block-size: 90dvh;
      overflow: auto;
      overscroll-behavior: contain;
    }
  }
  /* 400 % zoom, phones held sideways: it joins the page's flow and covers nothing. */
  @media (max-height: 480px) {
    section {
      position: static;
      inline-size: auto;
      border-radius: 0;
      box-shadow: none;
      border-block-end: 1px solid var(--_sluice-line);
    }
    section [part='body'] {
      max-block-size: none !important;
    }
  }
  dialog {
    inline-size: min(540px, 100vw - 32px);
    padding: 28px 28px max(28px, env(safe-area-inset-bottom));
  }
  dialog [part='body'] {
    gap: 22px;
  }
  dialog [part='words']::before {
    content: none;
  }
  dialog [part='title'] {
    font-size: 1.5em;
    margin-block-end: 10px;
  }
  dialog [part='text'] {
    font-size: 1em;
    line-height: 1.5;
  }
  dialog [part='notices'] {
    display: block;
    margin-block-start: 10px;
    font-size: 0.875em;
  }
  dialog [part='actions'] {
    grid-template-columns: 1fr 1fr;
    max-inline-size: none;
  }
  dialog [part='quiet'] {
    grid-column: 1/-1;
  }
  @media (max-width: 600px) {
    dialog {
      padding: 24px 20px max(20px, env(safe-area-inset-bottom));
    }
    dialog [part='body'] {
      gap: 16px;
    }
  }
  @media (forced-colors: active) {
    section,
    dialog {
      border: 2px solid CanvasText;
    }
  }
`;
