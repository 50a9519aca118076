import type { Company } from '../types.js';

export const basis: Company = {
  id: 'basis',
  name: 'Basis',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['pixel.ad', 'sitescout.com'],
  privacyPolicy: 'https://privacy.basis.net/',
  receives: [
    'activity',
    'interests',
    'browser-id',
    'login-id',
    'exact-place',
    'rough-place',
    'address',
    'device',
  ],
  sources: [
    { work: 'trackerdb', at: 'patterns/sitescout', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'sitescout.com', tells: ['domains'] },
    { work: 'gvl', at: '156', tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale'] },
  ],
};
