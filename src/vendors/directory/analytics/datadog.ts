import type { Company } from '../types.js';

export const datadog: Company = {
  id: 'datadog',
  name: 'Datadog',
  kind: 'monitoring',
  purpose: 'analytics',
  sale: false,
  domains: [
    'browser-intake-datadoghq.com',
    'datadoghq-browser-agent.com',
    'browser-intake-us3-datadoghq.com',
    'browser-intake-us5-datadoghq.com',
    'browser-intake-datadoghq.eu',
    'browser-intake-ddog-gov.com',
    'browser-intake-ap1-datadoghq.com',
  ],
  privacyPolicy: 'https://www.datadoghq.com/legal/privacy/',
  receives: ['page', 'errors', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/datadog',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'datadoghq-browser-agent.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/datadog', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
