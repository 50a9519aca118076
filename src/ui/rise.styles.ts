import { css } from './css.js';

/** How what lies over the page comes: it fades in and rises, once; at once where the reader wants no motion. */
export const riseStyles = css`
  @media (prefers-reduced-motion: no-preference) {
    section {
      animation: rise var(--sluice-motion, 180ms) var(--sluice-ease, cubic-bezier(0.2, 0.7, 0.2, 1));
    }
    @keyframes rise {
      from {
        opacity: 0;
        transform: translateY(8px);
      }
    }
  }
`;
