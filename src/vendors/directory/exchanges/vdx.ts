import type { Company } from '../types.js';

export const vdx: Company = {
  id: 'vdx',
  name: 'VDX.tv (Tribal Fusion)',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['exponential.com', 'tribalfusion.com'],
  privacyPolicy: 'https://vdx.tv/privacy/',
  receives: [
    'activity',
    'interests',
    'browser-id',
    'guessed-id',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 397,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/tribal_fusion',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'tribalfusion.com', tells: ['domains'] },
    {
      work: 'gvl',
      at: '1',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
