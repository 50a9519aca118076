import type { Company } from '../types.js';

export const vwo: Company = {
  id: 'vwo',
  name: 'VWO',
  kind: 'testing',
  purpose: 'functional',
  sale: false,
  domains: ['visualwebsiteoptimizer.com', 'wingify.com'],
  cookies: ['_vwo_*', '_vis_opt_*'],
  privacyPolicy: 'https://vwo.com/privacy-policy/',
  receives: ['activity', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/visual_website_optimizer',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'visualwebsiteoptimizer.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Visual Website Optimizer', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/wingify', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
