import type { Company } from '../types.js';

export const hubspot: Company = {
  id: 'hubspot',
  name: 'HubSpot',
  kind: 'newsletter',
  purpose: 'analytics',
  sale: false,
  domains: [
    'hubspot.com',
    'hs-scripts.com',
    'hs-analytics.net',
    'hubapi.com',
    'hscta.net',
    'hs-sites.com',
  ],
  cookies: ['__hstc', '__hssc', '__hssrc', 'hubspotutk', 'messagesUtk'],
  privacyPolicy: 'https://legal.hubspot.com/privacy-policy',
  receives: ['activity', 'typed', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/hubspot',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'hs-scripts.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Hubspot', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/hubspot', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
