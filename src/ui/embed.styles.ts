import { css } from './css.js';

/**
 * The placeholder lies in the frame's own cell, so that the place is as large before the press as after it; it grows only where
 * its words need more room than the frame has. Places too narrow for all of it have no mark and no picture.
 */
export const embedStyles = css`
  :host {
    display: grid;
  }
  [part='embed'],
  .frame {
    grid-area: 1 / 1;
  }
  .frame::slotted(*) {
    visibility: hidden !important;
  }
  slot:not([class])::slotted(a) {
    display: none;
  }
  [part='embed'] {
    container-type: inline-size;
    position: relative;
    display: grid;
    background: var(--_sluice-sunken);
    border: 1px solid var(--_sluice-line);
    border-radius: 10px;
    overflow: clip;
  }
  [part='poster']::slotted(*) {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  [part='panel'] {
    position: relative;
    display: grid;
    justify-items: center;
    gap: 14px;
    padding: 20px;
    margin: auto;
    background: var(--_sluice-sunken);
    border-radius: 10px;
    text-align: center;
  }
  [part='kind'] {
    inline-size: 44px;
    block-size: 44px;
    display: grid;
    place-items: center;
    border: 1.5px solid var(--_sluice-edge);
    border-radius: 50%;
    color: var(--_sluice-muted);
  }
  [part='title'] {
    font-size: 1.0625em;
    max-inline-size: 44ch;
    margin-inline: auto;
  }
  [part='text'] {
    max-inline-size: 46ch;
    margin-block-start: 4px;
    text-wrap: balance;
  }
  #text:focus {
    outline: none;
    box-shadow: none;
  }
  [part='actions'] {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 8px;
    inline-size: min(380px, 100%);
  }
  [part='choice'] {
    padding: 4px 8px;
  }
  [part='more'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 2px 20px;
    font-size: 0.875em;
  }
  [part='link'] {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
    border: 0;
    border-radius: 0;
    font-size: 1em;
    font-weight: inherit;
    line-height: 1.5;
    color: var(--_sluice-accent);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .post [part='panel'] {
    margin-inline-start: 0;
    justify-items: start;
    text-align: start;
    padding-inline: 22px;
  }
  .post [part='title'] {
    margin-inline: 0;
  }
  .post [part='more'] {
    justify-content: start;
  }
  .print {
    display: none;
  }
  @container (inline-size < 35em) {
    [part='kind'],
    [part='poster'] {
      display: none;
    }
    [part='panel'] {
      gap: 10px;
      padding: 14px;
    }
    [part='title'] {
      font-size: 1em;
    }
    [part='actions'] {
      gap: 6px;
    }
  }
  @container (inline-size < 15em) {
    [part='actions'] {
      grid-template-columns: 100%;
    }
  }
  @media (forced-colors: active) {
    [part='embed'] {
      border: 2px solid;
    }
    button[part='link'] {
      border: 0 !important;
    }
  }
  @media print {
    :host {
      display: block !important;
      min-block-size: 0 !important;
    }
    :host::before {
      content: none !important;
    }
    .print {
      display: block;
      padding: 12px;
    }
    [part='panel'],
    [part='poster'],
    .frame {
      display: none;
    }
  }
`;
