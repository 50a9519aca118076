import type { Company } from '../types.js';

export const innovid: Company = {
  id: 'innovid',
  name: 'Innovid',
  kind: 'ad-server',
  purpose: 'advertising',
  sale: true,
  domains: ['innovid.com'],
  privacyPolicy: 'https://www.innovid.com/privacy-policy/',
  receives: ['activity', 'browser-id', 'rough-place', 'address', 'device'],
  retentionDays: 365,
  sources: [
    { work: 'trackerdb', at: 'patterns/innovid', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'disconnect', at: 'innovid.com', tells: ['domains', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/innovid', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '452', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
