import type { Company } from '../types.js';

export const illumin: Company = {
  id: 'illumin',
  name: 'Illumin (AcuityAds)',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['acuityplatform.com'],
  privacyPolicy: 'https://www.acuityads.com/privacy-policy/',
  receives: ['activity', 'interests', 'browser-id', 'login-id', 'rough-place', 'address', 'device'],
  retentionDays: 180,
  sources: [
    { work: 'trackerdb', at: 'patterns/acuity_ads', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'acuityplatform.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/acuity_ads', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '231', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
