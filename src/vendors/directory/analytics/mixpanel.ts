import type { Company } from '../types.js';

export const mixpanel: Company = {
  id: 'mixpanel',
  name: 'Mixpanel',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['mixpanel.com', 'mxpnl.com', 'mxpnl.net'],
  cookies: ['mp_*', '__mp_opt_in_out_*'],
  storage: ['mp_*', '__mp_opt_in_out_*'],
  privacyPolicy: 'https://mixpanel.com/legal/privacy-policy/',
  receives: ['activity', 'page', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/mixpanel',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'mixpanel.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    {
      link: 'https://www.npmjs.com/package/mixpanel-browser/v/2.83.0',
      date: '2026-09-09',
      tells: ['cookies', 'storage'],
    },
    { work: 'trackerdb', at: 'organizations/mixpanel', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
