import type { Company } from '../types.js';

export const adobeTags: Company = {
  id: 'adobe-tags',
  name: 'Adobe Experience Platform Tags',
  kind: 'tag-manager',
  purpose: 'functional',
  sale: false,
  domains: ['adobedtm.com'],
  privacyPolicy: 'https://www.adobe.com/privacy.html',
  receives: ['page', 'address', 'device'],
  note: 'Brings whatever its property holds.',
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/adobe_dynamic_tag_management',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'adobedtm.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/adobe', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
