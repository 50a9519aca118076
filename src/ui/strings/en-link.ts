import type { LinkStrings } from './types.js';

/** English of the floating link. */
export const enLink: LinkStrings = {
  'link.us': 'Your Privacy Choices',
  'link.other': 'Privacy choices',
  'link.status': 'Opt-out honored',
};
