import type { Company } from '../types.js';

export const adform: Company = {
  id: 'adform',
  name: 'Adform',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['adform.net', 'adformdsp.net', 'seadform.net'],
  cookies: ['adformfrpid'],
  privacyPolicy: 'https://site.adform.com/privacy-center/overview',
  receives: [
    'activity',
    'typed',
    'interests',
    'browser-id',
    'guessed-id',
    'login-id',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 60,
  sources: [
    { work: 'trackerdb', at: 'patterns/adform', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'adform.net', tells: ['domains'] },
    { work: 'cookie-database', at: 'Adform', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/adform', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '50', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
