import type { Company } from '../types.js';

export const microsoftClarity: Company = {
  id: 'microsoft-clarity',
  name: 'Microsoft Clarity',
  kind: 'replay',
  purpose: 'analytics',
  sale: false,
  domains: ['clarity.ms'],
  cookies: ['_clck', '_clsk'],
  privacyPolicy: 'https://privacy.microsoft.com/en-us/privacystatement/',
  receives: ['activity', 'recording', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/microsoft_clarity',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'clarity.ms', tells: ['domains'] },
    { work: 'cookie-database', at: 'Microsoft', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/microsoft', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
