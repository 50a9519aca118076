import type { Company } from '../types.js';

export const pinterest: Company = {
  id: 'pinterest',
  name: 'Pinterest',
  kind: 'social',
  purpose: 'functional',
  sale: true,
  domains: ['pinterest.com', 'pinimg.com'],
  cookies: ['_pin_unauth', '_pinterest_ct_ua', '_derived_epik', '_epik'],
  privacyPolicy: 'https://policy.pinterest.com/en/privacy-policy',
  receives: ['activity', 'browser-id', 'address', 'device'],
  note: 'Both pins and the tag: where the site uses the tag, its purpose is advertising.',
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/pinterest',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'pinterest.com', tells: ['domains', 'privacyPolicy'] },
    { work: 'cookie-database', at: 'Pinterest', tells: ['cookies'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
