import type { Company } from '../types.js';

export const audigent: Company = {
  id: 'audigent',
  name: 'Audigent',
  kind: 'audience',
  purpose: 'advertising',
  sale: true,
  domains: ['audigent.com', 'ad.gt'],
  cookies: ['_au_1d', '_au_last_seen*'],
  storage: ['au/sid'],
  privacyPolicy: 'https://audigent.com/privacypolicy/',
  receives: ['activity', 'browser-id', 'rough-place', 'address', 'device'],
  retentionDays: 60,
  sources: [
    { work: 'trackerdb', at: 'patterns/audigent', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'ad.gt', tells: ['domains'] },
    { work: 'prebid', at: 'hadronIdSystem', tells: ['cookies', 'storage'] },
    { work: 'trackerdb', at: 'organizations/audigent', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '561', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
