import type { Company } from '../types.js';

export const ogury: Company = {
  id: 'ogury',
  name: 'Ogury',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['ogury.com', 'presage.io'],
  privacyPolicy: 'https://ogury.com/ogury-advertising-privacy-policy/',
  receives: ['activity', 'typed', 'browser-id', 'rough-place', 'address', 'device'],
  retentionDays: 400,
  sources: [
    { work: 'trackerdb', at: 'patterns/ogury', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/ogury', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '31', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
