import type { Company } from '../types.js';

export const liveramp: Company = {
  id: 'liveramp',
  name: 'LiveRamp',
  kind: 'identity',
  purpose: 'advertising',
  sale: true,
  domains: ['rlcdn.com', 'pippio.com', 'rapleaf.com'],
  cookies: ['_lr_*', 'idl_env'],
  privacyPolicy: 'https://liveramp.com/privacy',
  receives: ['activity', 'browser-id', 'login-id', 'rough-place', 'address', 'device'],
  retentionDays: 365,
  sources: [
    { work: 'trackerdb', at: 'patterns/liveramp', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'rlcdn.com', tells: ['domains'] },
    { work: 'prebid', at: 'identityLinkIdSystem', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/acxiom', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '97', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
