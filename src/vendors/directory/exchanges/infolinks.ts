import type { Company } from '../types.js';

export const infolinks: Company = {
  id: 'infolinks',
  name: 'Infolinks',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['infolinks.com', 'intextscript.com'],
  privacyPolicy: 'https://www.infolinks.com/privacy-policy/',
  receives: ['activity', 'browser-id', 'guessed-id', 'rough-place', 'address', 'device'],
  sources: [
    { work: 'trackerdb', at: 'patterns/infolinks', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'disconnect', at: 'infolinks.com', tells: ['domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'infolinks.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/infolinks', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '1136', tells: ['name', 'receives', 'purpose', 'sale'] },
  ],
};
