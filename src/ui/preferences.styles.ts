import { css } from './css.js';
import { companyListStyles } from './company-list.styles.js';
import { purposeStyles } from './purpose.styles.js';
import { statusStyles } from './status.styles.js';

const frameStyles = css`
  /* Drawn before it is opened, it takes no room in the page. */
  :host {
    display: contents;
  }
  dialog {
    container: dialog / inline-size;
    inline-size: min(var(--sluice-dialog-width, 680px), 100vw - 32px);
    max-block-size: min(86dvh, 820px);
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
    /* Only the middle scrolls: the fade above the foot would give the dialog a second bar in Firefox. */
    overflow: hidden;
  }
  [part='head'] {
    display: flex;
    align-items: center;
    gap: 12px;
    padding-block: 14px;
    padding-inline: 28px 12px;
    border-block-end: 1px solid var(--_sluice-line);
  }
  [part='title'] {
    flex: 1;
    font-size: 1.375em;
    line-height: 1.25;
  }
  [part='scroll'] {
    /* What is hidden from eyes in here lies in here, and does not give the dialog a scrolling of its own. */
    position: relative;
    flex: 1 1 auto;
    min-block-size: 0;
    display: grid;
    gap: 20px;
    padding: 20px 28px 24px;
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-color: var(--_sluice-edge) transparent;
  }
  [part='lead'] {
    max-inline-size: 58ch;
    color: var(--_sluice-muted);
    text-wrap: pretty;
  }
  [part='meta'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 14px;
    font-size: 0.875em;
    color: var(--_sluice-muted);
  }
  [part='meta'] > * {
    padding-block: 3px;
  }
  [part='meta'] a {
    color: inherit;
  }
  .copy {
    min-block-size: 28px;
    padding: 0;
    border: 0;
    font-size: 1em;
    font-weight: 500;
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  [part~='foot'] {
    position: relative;
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 8px;
    padding: 16px 28px max(16px, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_sluice-line);
  }
  [part~='foot'] button {
    padding: 4px 8px;
  }
  [part='foot']::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-end: calc(100% + 1px);
    block-size: 28px;
    background: linear-gradient(to top, var(--_sluice-surface), transparent);
    pointer-events: none;
  }
  [part~='question'] {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    background: var(--_sluice-warn-surface);
  }
  #question {
    grid-column: 1/-1;
    max-inline-size: 66ch;
    padding-block-end: 6px;
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  #question b {
    display: block;
    font-size: 1.0667em;
    font-weight: 650;
  }
  @container dialog (inline-size < 35em) {
    [part='head'] {
      padding-inline: 20px 8px;
    }
    [part='scroll'] {
      gap: 16px;
      padding: 16px 20px 20px;
    }
    [part~='foot'] {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      padding-inline: 20px;
    }
    [part='foot'] > :nth-child(3) {
      grid-column: 1/-1;
    }
  }
  @media (max-width: 600px) {
    dialog {
      max-block-size: 92dvh;
    }
  }
  @media (max-height: 520px) {
    dialog[open] {
      display: block;
      max-block-size: 96dvh;
      overflow: auto;
    }
    [part='scroll'] {
      overflow: visible;
    }
    [part='foot']::before {
      content: none;
    }
  }
  @media (prefers-contrast: more) {
    [part='foot']::before {
      content: none;
    }
  }
`;

/**
 * The dialog's frame (head, what scrolls, foot) and the purposes in it. The last line fades out where there is more below; in
 * short viewports it is one scroller with nothing sticky, so that everything is in reach.
 */
export const preferencesStyles = [statusStyles, frameStyles, purposeStyles, companyListStyles];
