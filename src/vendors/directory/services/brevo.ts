import type { Company } from '../types.js';

export const brevo: Company = {
  id: 'brevo',
  name: 'Brevo',
  kind: 'newsletter',
  purpose: 'functional',
  sale: false,
  domains: ['sibautomation.com'],
  privacyPolicy: 'https://fr.sendinblue.com/legal/privacypolicy/',
  receives: ['typed', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/sendinblue',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    {
      work: 'disconnect',
      at: 'sibautomation.com',
      tells: ['domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'sibautomation.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/sendinblue', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
