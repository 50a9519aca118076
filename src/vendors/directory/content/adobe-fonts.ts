import type { Company } from '../types.js';

export const adobeFonts: Company = {
  id: 'adobe-fonts',
  name: 'Adobe Fonts',
  kind: 'font',
  purpose: 'functional',
  sale: false,
  domains: ['typekit.com', 'typekit.net'],
  privacyPolicy: 'https://www.adobe.com/privacy.html',
  receives: ['address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/adobe_typekit',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'typekit.net', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/adobe', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
