import type { Company } from '../types.js';

export const adobeAdvertising: Company = {
  id: 'adobe-advertising',
  name: 'Adobe Advertising',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['everestjs.net', 'everesttech.net'],
  privacyPolicy: 'https://www.adobe.com/privacy.html',
  receives: ['page', 'browser-id', 'login-id', 'address', 'device'],
  retentionDays: 760,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/adobe_advertising_cloud',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'everesttech.net', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/adobe', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '264', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
