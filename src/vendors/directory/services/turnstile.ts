import type { Company } from '../types.js';

export const turnstile: Company = {
  id: 'turnstile',
  name: 'Cloudflare Turnstile',
  kind: 'captcha',
  purpose: 'functional',
  sale: false,
  domains: ['challenges.cloudflare.com'],
  privacyPolicy: 'https://www.cloudflare.com/privacypolicy/',
  receives: ['address', 'device'],
  note: 'Where forms of the site cannot do without it, its purpose is what is necessary.',
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/cloudflare',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'cloudflare.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/cloudflare', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
