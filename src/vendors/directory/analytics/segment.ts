import type { Company } from '../types.js';

export const segment: Company = {
  id: 'segment',
  name: 'Segment',
  kind: 'tag-manager',
  purpose: 'analytics',
  sale: false,
  domains: ['segment.com', 'segment.io', 'segmentapis.com'],
  cookies: ['ajs_*'],
  storage: ['ajs_*'],
  privacyPolicy: 'https://www.twilio.com/privacy',
  receives: ['activity', 'page', 'browser-id', 'address', 'device'],
  note: 'Hands what it gets on to the services that the site has chosen there.',
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/segment',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'segment.io', tells: ['domains'] },
    {
      link: 'https://www.npmjs.com/package/@segment/analytics-next/v/1.84.3',
      date: '2026-09-11',
      tells: ['cookies', 'storage'],
    },
    { work: 'trackerdb', at: 'organizations/twilio', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
