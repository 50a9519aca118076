import { css } from '../ui/css.js';

/** What opens in the panel: facts, tables, lists and the form. */
export const sectionStyles = css`
  details {
    padding-inline: 16px;
    border-block-end: 1px solid var(--_sluice-line);
  }
  details:last-child {
    border: 0;
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    min-block-size: 44px;
    margin-inline: -16px;
    padding-inline: 16px;
    font-weight: 650;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary svg {
    color: var(--_sluice-muted);
    rotate: -90deg;
  }
  [open] > summary svg {
    rotate: none;
  }
  summary .count {
    margin-inline-start: auto;
    font-weight: 500;
    color: var(--_sluice-muted);
  }
  summary .count.leak {
    color: var(--_sluice-warn);
    font-weight: 650;
  }
  details > :last-child {
    margin-block-end: 16px;
  }
  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 2px 14px;
  }
  dt,
  .about,
  .none,
  .time,
  .where,
  td:last-child {
    color: var(--_sluice-muted);
  }
  .none,
  .about {
    text-wrap: pretty;
  }
  table {
    inline-size: 100%;
    margin-block-start: 12px;
    border-collapse: collapse;
  }
  caption {
    font-weight: 650;
    text-align: start;
    padding-block-end: 4px;
  }
  th,
  td {
    padding: 4px 8px 4px 0;
    border-block-start: 1px solid var(--_sluice-line);
    text-align: start;
    font-weight: 400;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  th {
    inline-size: 36%;
  }
  td:last-child {
    padding-inline-end: 0;
  }
  .unseen {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  .answer,
  .outcome {
    display: inline-block;
    padding-inline: 7px;
    border-radius: 99px;
    font-weight: 600;
    font-size: 0.9286em;
    white-space: nowrap;
    background: var(--_sluice-sunken);
    color: var(--_sluice-muted);
  }
  .granted,
  .released {
    background: var(--_sluice-ok-surface);
    color: var(--_sluice-ok);
  }
  .denied,
  .blocked {
    background: var(--_sluice-sunken);
    color: var(--_sluice-ink);
    box-shadow: inset 0 0 0 1px var(--_sluice-edge);
  }
  .leak,
  .unknown {
    background: var(--_sluice-warn-surface);
    color: var(--_sluice-warn);
  }
  .count.leak {
    background: none;
  }
  .wary {
    color: var(--_sluice-warn);
    margin-block: 8px;
  }
  ul,
  ol {
    list-style: none;
  }
  ul.wary {
    list-style: disc;
    padding-inline-start: 18px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .row .filter {
    min-block-size: 36px;
    padding-inline: 10px;
    font-size: 1em;
    font-weight: 500;
    border-color: var(--_sluice-line);
  }
  .filter[aria-pressed='true'] {
    border-color: var(--_sluice-accent);
    box-shadow: inset 0 0 0 1px var(--_sluice-accent);
  }
  .log {
    max-block-size: 20em;
    overflow: auto;
    margin-block-start: 8px;
  }
  .log li {
    display: grid;
    grid-template-columns: 4.2em 5.6em minmax(0, 1fr);
    gap: 8px;
    padding-block: 4px;
    border-block-start: 1px solid var(--_sluice-line);
    font-size: 0.9286em;
  }
  .log .outcome {
    justify-self: start;
    align-self: start;
  }
  .time {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .what {
    overflow-wrap: anywhere;
  }
  .what .where {
    display: block;
  }
  .hosts li,
  .signals li {
    padding-block: 4px;
    border-block-start: 1px solid var(--_sluice-line);
  }
  code {
    font:
      0.9286em/1.45 ui-monospace,
      monospace;
    overflow-wrap: anywhere;
  }
  .signals code {
    display: block;
  }
  .signals + *,
  .hosts,
  form > * + * {
    margin-block-start: 10px;
  }
  [data-panel='look'] {
    margin-block-start: 10px;
  }
  form > label:not(.box) {
    display: grid;
    grid-template-columns: 6em minmax(0, 1fr);
    align-items: center;
  }
  .box {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 32px;
  }
  input {
    inline-size: 18px;
    block-size: 18px;
    flex: none;
    accent-color: var(--_sluice-accent);
  }
  select {
    font: inherit;
    min-block-size: 40px;
    min-inline-size: 0;
    inline-size: 100%;
    padding-inline: 8px;
    color: inherit;
    background: var(--_sluice-surface);
    border: 1px solid var(--_sluice-edge);
    border-radius: var(--sluice-radius-control, 8px);
  }
  .row button,
  details > [part='quiet'] {
    padding-inline: 14px;
  }
`;
