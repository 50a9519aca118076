import type { Company } from '../types.js';

export const humanSecurity: Company = {
  id: 'human-security',
  name: 'HUMAN',
  kind: 'measurement',
  purpose: 'functional',
  sale: false,
  domains: ['perimeterx.net', 'px-cloud.net', 'pxchk.net', 'px-client.net', 'px-cdn.net'],
  privacyPolicy: 'https://www.humansecurity.com/privacy-policy/',
  receives: ['browser-id', 'guessed-id', 'rough-place', 'address', 'device'],
  retentionDays: 1095,
  note: 'Tells people from bots. Where a site cannot do without it, its purpose is what is necessary.',
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/perimeterx.net',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'trackerdb', at: 'organizations/human_security', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '431', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
