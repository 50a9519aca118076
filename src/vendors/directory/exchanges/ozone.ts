import type { Company } from '../types.js';

export const ozone: Company = {
  id: 'ozone',
  name: 'Ozone',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['ozoneproject.com', 'the-ozone-project.com'],
  cookies: ['ozone_uid'],
  privacyPolicy: 'https://ozoneproject.com/website-privacy-cookie/',
  receives: [
    'activity',
    'browser-id',
    'guessed-id',
    'exact-place',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 180,
  sources: [
    { work: 'trackerdb', at: 'patterns/ozone', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'the-ozone-project.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'The Ozone Project', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/ozone', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '524', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
