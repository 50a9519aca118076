import type { Company } from '../types.js';

export const skimlinks: Company = {
  id: 'skimlinks',
  name: 'Skimlinks',
  kind: 'affiliate',
  purpose: 'advertising',
  sale: true,
  domains: ['redirectingat.com', 'skimlinks.com', 'skimresources.com'],
  privacyPolicy: 'https://skimlinks.com/privacy-policies/',
  receives: ['activity', 'rough-place', 'address', 'device'],
  sources: [
    { work: 'trackerdb', at: 'patterns/skimlinks', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'skimresources.com', tells: ['domains'] },
    { work: 'gvl', at: '46', tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale'] },
  ],
};
