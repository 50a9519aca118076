import type { Company } from '../types.js';

export const commandersAct: Company = {
  id: 'commanders-act',
  name: 'Commanders Act',
  kind: 'tag-manager',
  purpose: 'functional',
  sale: false,
  domains: ['commander1.com', 'tagcommander.com'],
  cookies: ['tc_cj_*'],
  privacyPolicy: 'https://www.commandersact.com/en/privacy/',
  receives: ['browser-id', 'address', 'device'],
  retentionDays: 90,
  note: 'Brings whatever its container holds.',
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/tag_commander',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'commander1.com', tells: ['domains', 'purpose', 'sale'] },
    { work: 'cookie-database', at: 'Command Act', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/tag_commander', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '416', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
