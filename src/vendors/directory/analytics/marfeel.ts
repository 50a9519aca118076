import type { Company } from '../types.js';

export const marfeel: Company = {
  id: 'marfeel',
  name: 'Marfeel',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['mrf.io', 'events.newsroom.bi'],
  cookies: ['compass_sid', 'compass_uid', '___m_rec', '_nrbi'],
  privacyPolicy: 'https://community.marfeel.com/t/marfeel-com-privacy-policy/10383',
  receives: ['activity', 'rough-place', 'address', 'device'],
  retentionDays: 180,
  note: 'Also manages ads where the site uses that part: then it counts as sale or sharing.',
  sources: [
    { work: 'trackerdb', at: 'patterns/marfeel', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'mrf.io', tells: ['domains'] },
    { work: 'cookie-database', at: 'Marfeel', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/marfeel_solutions', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '943', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
