import type { Company } from '../types.js';

export const launchdarkly: Company = {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  kind: 'testing',
  purpose: 'functional',
  sale: false,
  domains: ['launchdarkly.com'],
  privacyPolicy: 'https://launchdarkly.com/policies/privacy/',
  receives: ['activity', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/launch_darkly',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'launchdarkly.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/launch_darkly', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
