import type { Company } from '../types.js';

export const monotypeFonts: Company = {
  id: 'monotype-fonts',
  name: 'Fonts.com (Monotype)',
  kind: 'font',
  purpose: 'functional',
  sale: false,
  domains: ['fonts.net'],
  privacyPolicy: 'https://www.monotype.com/legal/privacy-policy',
  receives: ['address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/monotype_gmbh',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'fonts.net', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/monotype', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
