import type { Company } from '../types.js';

export const tritonDigital: Company = {
  id: 'triton-digital',
  name: 'Triton Digital',
  kind: 'audio',
  purpose: 'advertising',
  sale: true,
  domains: ['andomedia.com', 'tritondigital.com'],
  privacyPolicy: 'https://www.tritondigital.com/privacy-policy',
  receives: [
    'activity',
    'typed',
    'interests',
    'browser-id',
    'guessed-id',
    'login-id',
    'exact-place',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 400,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/triton_digital',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'trackerdb', at: 'organizations/triton_digital', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '239', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
