import type { Company } from '../types.js';

export const viafoura: Company = {
  id: 'viafoura',
  name: 'Viafoura',
  kind: 'comments',
  purpose: 'functional',
  sale: true,
  domains: ['viafoura.com', 'viafoura.net', 'viafoura.co'],
  cookies: ['_vfa', '_vfb', '_vfz', '_vf_rd_test*', 'VfSess', 'VfRefresh', 'VfAccess*'],
  privacyPolicy: 'https://viafoura.com/privacy-policy/',
  receives: ['activity', 'messages', 'typed', 'login-id', 'address', 'device'],
  retentionDays: 1825,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/viafoura',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'cookie-database', at: 'Viafoura', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/viafoura', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '1138', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
