import type { Company } from '../types.js';

export const moloco: Company = {
  id: 'moloco',
  name: 'Moloco',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['adsmoloco.com'],
  privacyPolicy: 'https://www.moloco.com/privacy-policy',
  receives: ['page', 'browser-id', 'rough-place', 'address', 'device'],
  retentionDays: 730,
  sources: [
    { work: 'disconnect', at: 'adsmoloco.com', tells: ['domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'adsmoloco.com', tells: ['domains'] },
    {
      work: 'gvl',
      at: '807',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
