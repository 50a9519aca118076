import type { Company } from '../types.js';

export const stroeer: Company = {
  id: 'stroeer',
  name: 'Ströer',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['adscale.de'],
  privacyPolicy: 'https://www.stroeer.de/ssp-datenschutz',
  receives: [
    'activity',
    'interests',
    'browser-id',
    'guessed-id',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 730,
  sources: [
    { work: 'trackerdb', at: 'patterns/adscale', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'adscale.de', tells: ['domains'] },
    {
      work: 'gvl',
      at: '136',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
