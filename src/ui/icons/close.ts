import { element } from '../element.js';

/** An X. */
export const closeIcon = (): HTMLElement =>
  element(
    'svg',
    {
      width: '20',
      height: '20',
      viewBox: '0 0 20 20',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '1.75',
      'stroke-linecap': 'round',
      'aria-hidden': 'true',
    },
    element('path', { d: 'm5 5 10 10M15 5 5 15' }),
  );
