import type { Company } from '../types.js';

export const pulsepoint: Company = {
  id: 'pulsepoint',
  name: 'PulsePoint',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['contextweb.com', 'pulsepoint.com'],
  privacyPolicy: 'https://www.pulsepoint.com/privacy-policy',
  receives: ['page', 'browser-id', 'address', 'device'],
  retentionDays: 366,
  sources: [
    { work: 'trackerdb', at: 'patterns/pulsepoint', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'contextweb.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/pulsepoint_ad_exchange', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '81', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
