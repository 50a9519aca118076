import type { Draft } from './types.js';

/** Where everybody begins: what `sluice init --yes` writes, for a site that nobody has described yet. */
export const START_DRAFT: Draft = {
  config: {
    version: 1,
    revision: 1,
    regions: { US: 'opt-out', EU: 'opt-in', GB: 'opt-in', '*': 'opt-in' },
    categories: [
      { id: 'necessary', required: true },
      { id: 'functional' },
      { id: 'analytics' },
      { id: 'advertising', sale: true },
    ],
  },
  look: {
    choice: '',
    choiceDark: '',
    accent: '',
    accentDark: '',
    font: '',
    corners: '',
    scheme: '',
    offset: '',
  },
  pages: { linkWords: 'Your Privacy Choices', choices: '/privacy/choices', base: '/sluice/' },
  tried: [],
};
