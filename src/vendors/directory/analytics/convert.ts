import type { Company } from '../types.js';

export const convert: Company = {
  id: 'convert',
  name: 'Convert',
  kind: 'testing',
  purpose: 'functional',
  sale: false,
  domains: ['convertexperiments.com'],
  cookies: ['_conv_*'],
  privacyPolicy: 'https://www.convert.com/privacy-policy/',
  receives: ['activity', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/convert',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'convertexperiments.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Convert Insights', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/convert', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
