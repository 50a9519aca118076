import type { Company } from '../types.js';

export const loopme: Company = {
  id: 'loopme',
  name: 'LoopMe',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['loopme.me'],
  privacyPolicy: 'https://legal.loopme.com/privacy-center',
  receives: [
    'activity',
    'typed',
    'interests',
    'browser-id',
    'guessed-id',
    'exact-place',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 396,
  sources: [
    { work: 'trackerdb', at: 'patterns/loopme', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'loopme.me', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/loopme', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '109', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
