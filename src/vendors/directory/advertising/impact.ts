import type { Company } from '../types.js';

export const impact: Company = {
  id: 'impact',
  name: 'impact.com',
  kind: 'affiliate',
  purpose: 'advertising',
  sale: true,
  domains: [
    'impactradius-event.com',
    'impactradius-tag.com',
    'impactradius.com',
    'ojrq.net',
    'evyy.net',
    '7eer.net',
  ],
  privacyPolicy: 'https://impact.com/privacy-policy/',
  receives: ['activity', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/impact_radius',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'ojrq.net', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'ojrq.net', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/impact_radius', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
