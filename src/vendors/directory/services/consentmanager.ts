import type { Company } from '../types.js';

export const consentmanager: Company = {
  id: 'consentmanager',
  name: 'consentmanager',
  kind: 'consent',
  purpose: 'necessary',
  sale: false,
  domains: ['consentmanager.net'],
  cookies: ['__cmp*'],
  privacyPolicy: 'https://www.consentmanager.net/privacy',
  receives: ['address', 'device', 'choice'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/consentmanager',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'cookie-database', at: 'Consentmanager.net', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/consentmanager', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
