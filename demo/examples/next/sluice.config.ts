import type { Config } from 'sluice';

/** Checked by the compiler; a misspelt option does not build. */
export const config: Config = {
  version: 1,
  site: { name: 'The Harbor Ledger', privacyNotice: '/privacy', cookieNotice: '/cookies' },
  region: { default: 'US-CA' },
  categories: [
    { id: 'necessary', required: true },
    { id: 'functional' },
    { id: 'advertising', sale: true },
    { id: 'analytics', sale: true },
  ],
  vendors: [
    { id: 'tally', name: 'Tally', category: 'analytics', domains: ['tally.example'] },
    {
      id: 'clipstream',
      name: 'Clipstream',
      category: 'advertising',
      domains: ['clipstream.example'],
    },
  ],
};
