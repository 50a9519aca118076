import type { Company } from '../types.js';

export const confiant: Company = {
  id: 'confiant',
  name: 'Confiant',
  kind: 'measurement',
  purpose: 'advertising',
  sale: true,
  domains: ['confiant-integrations.net'],
  privacyPolicy: 'https://www.confiant.com/privacy',
  receives: ['rough-place', 'address', 'device'],
  note: 'Looks for harmful ads. Its own entry in the Global Vendor List names no purpose that readers decide about.',
  sources: [
    { work: 'disconnect', at: 'confiant-integrations.net', tells: ['domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'confiant-integrations.net', tells: ['domains'] },
    { work: 'gvl', at: '56', tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
