import { css } from './css.js';

/** The companies of a purpose, folded up until a reader asks: name, policy and switch, then what each gets. */
export const companyListStyles = css`
  details {
    grid-column: 1/-1;
    margin-block-start: 2px;
  }
  summary {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 32px;
    font-size: 0.9375em;
    font-weight: 550;
    color: var(--_sluice-accent);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  summary svg {
    transition: transform var(--sluice-motion, 180ms);
  }
  [open] > summary svg {
    transform: rotate(180deg);
  }
  details ul {
    margin-block-start: 8px;
    border: 1px solid var(--_sluice-line);
    border-radius: 10px;
  }
  [part='vendor'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 16px;
    padding: 12px 16px;
  }
  [part='vendor'] + * {
    border-block-start: 1px solid var(--_sluice-line);
  }
  [part='vendor'] b {
    font-size: 0.9375em;
    font-weight: 600;
    overflow-wrap: break-word;
  }
  .end {
    display: flex;
    gap: 16px;
    align-items: center;
  }
  .end .box {
    zoom: 0.84;
  }
  .end a {
    padding-block: 2px;
    font-size: 0.875em;
  }
  dl {
    grid-column: 1/-1;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 1px 12px;
    font-size: 0.875em;
  }
  dt {
    color: var(--_sluice-muted);
  }
  @container dialog (inline-size < 23.75em) {
    [part='vendor'] {
      grid-template-columns: minmax(0, 1fr);
    }
    .end {
      justify-content: space-between;
    }
  }
`;
