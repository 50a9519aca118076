import type { Company } from '../types.js';

export const amx: Company = {
  id: 'amx',
  name: 'AMX RTB (Monet Engine)',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['amxrtb.com', 'a-mo.net'],
  cookies: ['amuid2'],
  storage: ['__amuidpb', 'amxId'],
  privacyPolicy: 'https://adaptmx.com/privacy-policy/',
  receives: ['page', 'browser-id', 'guessed-id', 'login-id', 'address', 'device'],
  retentionDays: 180,
  sources: [
    { work: 'trackerdb', at: 'patterns/adaptmx', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'a-mo.net', tells: ['domains'] },
    { work: 'prebid', at: 'amxBidAdapter', tells: ['cookies', 'storage'] },
    { work: 'trackerdb', at: 'organizations/monet_engine', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '737', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
