import type { Company } from '../types.js';

export const onaudience: Company = {
  id: 'onaudience',
  name: 'OnAudience',
  kind: 'audience',
  purpose: 'advertising',
  sale: true,
  domains: ['onaudience.com'],
  privacyPolicy: 'https://www.onaudience.com/internet-advertising-privacy-policy',
  receives: ['activity', 'interests', 'browser-id', 'login-id', 'rough-place', 'address', 'device'],
  retentionDays: 365,
  sources: [
    { work: 'trackerdb', at: 'patterns/onaudience', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'onaudience.com', tells: ['domains'] },
    {
      work: 'gvl',
      at: '716',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
