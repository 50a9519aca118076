import type { Company } from '../types.js';

export const awin: Company = {
  id: 'awin',
  name: 'Awin',
  kind: 'affiliate',
  purpose: 'advertising',
  sale: true,
  domains: ['dwin1.com'],
  cookies: ['AwinChannelCookie'],
  privacyPolicy: 'https://www.awin.com/gb/privacy',
  receives: ['activity', 'guessed-id', 'login-id', 'address', 'device'],
  retentionDays: 1096,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/digital_window',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'dwin1.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Awin', tells: ['cookies'] },
    {
      work: 'gvl',
      at: '907',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
