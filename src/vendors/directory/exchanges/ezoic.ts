import type { Company } from '../types.js';

export const ezoic: Company = {
  id: 'ezoic',
  name: 'Ezoic',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['ezoic.net'],
  cookies: [
    'ezds',
    'ezohw',
    'ezoab_*',
    'ezoadgid_*',
    'ezopvc_*',
    'ezoref_*',
    'ezouid_*',
    'ezovid_*',
    'ezux_*',
  ],
  privacyPolicy: 'https://www.ezoic.com/privacy-policy/',
  receives: ['activity', 'address', 'device'],
  sources: [
    { work: 'disconnect', at: 'ezoic.net', tells: ['domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'ezoic.net', tells: ['domains', 'privacyPolicy'] },
    { work: 'cookie-database', at: 'Ezoic', tells: ['cookies'] },
    { work: 'gvl', at: '347', tells: ['name', 'receives', 'purpose', 'sale'] },
  ],
};
