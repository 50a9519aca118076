import type { Company } from '../types.js';

export const connatix: Company = {
  id: 'connatix',
  name: 'Connatix',
  kind: 'video',
  purpose: 'advertising',
  sale: true,
  domains: ['connatix.com'],
  cookies: ['cnx_userId'],
  privacyPolicy: 'https://connatix.com/privacy-policy/',
  receives: ['browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/connatix.com',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'connatix.com', tells: ['domains'] },
    { work: 'prebid', at: 'connatixBidAdapter', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/connatix', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '143', tells: ['name', 'receives', 'purpose', 'sale'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
