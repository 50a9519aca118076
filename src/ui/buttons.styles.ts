import { css } from 'lit';

/** Buttons. All choice buttons share one rule and one set of tokens: none of them can be made louder than another. */
export const buttonStyles = css`
  button {
    font: inherit;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.25;
    min-block-size: var(--sluice-target, 44px);
    padding: 10px 18px;
    border: 1px solid;
    border-radius: var(--sluice-radius-control, 8px);
    background: none;
    color: var(--_sluice-ink);
    cursor: pointer;
    text-wrap: balance;
    overflow-wrap: break-word;
    transition: background-color 0.18s;
  }
  button:focus-visible {
    border-radius: var(--sluice-radius-control, 8px);
  }
  button:hover {
    background: var(--_sluice-sunken);
  }
  [part='choice'] {
    background: var(--_sluice-choice);
    border-color: var(--_sluice-choice);
    color: var(--_sluice-on-choice);
  }
  [part='choice']:hover {
    background: var(--_sluice-choice-hover);
    border-color: var(--_sluice-choice-hover);
  }
  [part='quiet'] {
    border-color: var(--_sluice-edge);
  }
  [part='quiet']:hover {
    border-color: currentColor;
  }
  [part='close'] {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: var(--sluice-target, 44px);
    padding: 0;
    border-color: transparent;
    color: var(--_sluice-muted);
  }
  @media (forced-colors: active) {
    button {
      border: 2px solid ButtonText !important;
    }
    button:hover {
      border-color: Highlight !important;
    }
  }
`;
