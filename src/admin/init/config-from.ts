import type { Config } from '../../config/types.js';
import type { Answers } from './answers.js';

const REGIONS = {
  us: { US: 'opt-out', '*': 'opt-in' },
  'us-eu': { US: 'opt-out', EU: 'opt-in', GB: 'opt-in', '*': 'opt-in' },
  world: {
    US: 'opt-out',
    EU: 'opt-in',
    GB: 'opt-in',
    CH: 'opt-in',
    BR: 'opt-in',
    CA: 'opt-in',
    '*': 'opt-in',
  },
} as const;

/** The configuration that follows from the answers. */
export const configFrom = (answers: Answers): Config => ({
  $schema: './node_modules/sluice/dist/sluice.schema.json',
  version: 1,
  revision: 1,
  site: {
    name: answers.name,
    ...(answers.group && answers.group !== answers.name ? { group: answers.group } : {}),
    privacyNotice: answers.privacyNotice,
    cookieNotice: answers.cookieNotice,
  },
  region: { default: answers.readers === 'us' ? 'US' : null },
  regions: REGIONS[answers.readers],
  categories: [
    { id: 'necessary', required: true },
    ...answers.purposes.map((id) => (id === 'advertising' ? { id, sale: true } : { id })),
  ],
  vendors: answers.vendors,
  signals: {
    gpp: { sections: ['usnat'], mspa: { covered: false } },
    googleConsentMode: answers.google,
  },
});
