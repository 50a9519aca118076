import type { Company } from '../types.js';

export const adkernel: Company = {
  id: 'adkernel',
  name: 'Adkernel',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['adkernel.com'],
  cookies: ['adk_rtb_conv_id'],
  privacyPolicy: 'https://adkernel.com/privacy-policy/',
  receives: ['page', 'interests', 'browser-id', 'exact-place', 'rough-place', 'address', 'device'],
  retentionDays: 180,
  sources: [
    { work: 'disconnect', at: 'adkernel.com', tells: ['domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'adkernel.com', tells: ['domains'] },
    { work: 'prebid', at: 'adkernelBidAdapter', tells: ['cookies'] },
    {
      work: 'gvl',
      at: '14',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
