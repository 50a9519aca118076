import type { Company } from '../types.js';

export const exoclick: Company = {
  id: 'exoclick',
  name: 'ExoClick',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['exdynsrv.com', 'exoclick.com', 'exosrv.com'],
  privacyPolicy: 'https://www.exoclick.com/privacy.php',
  receives: ['activity', 'browser-id', 'rough-place', 'address', 'device'],
  retentionDays: 365,
  sources: [
    { work: 'trackerdb', at: 'patterns/exoclick', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'disconnect', at: 'exoclick.com', tells: ['domains', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/exoclick', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '997', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
