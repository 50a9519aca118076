import type { Company } from '../types.js';

export const opinary: Company = {
  id: 'opinary',
  name: 'Opinary',
  kind: 'embed',
  purpose: 'functional',
  sale: true,
  domains: ['opinary.com'],
  privacyPolicy: 'https://opinary.com/privacy-policy/',
  receives: ['activity', 'typed', 'interests', 'rough-place', 'address', 'device'],
  retentionDays: 90,
  sources: [
    { work: 'trackerdb', at: 'patterns/opinary', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'disconnect', at: 'opinary.com', tells: ['domains', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/opinary', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '488', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
