import type { Company } from '../types.js';

export const mailchimp: Company = {
  id: 'mailchimp',
  name: 'Mailchimp',
  kind: 'newsletter',
  purpose: 'functional',
  sale: false,
  domains: ['chimpstatic.com', 'list-manage.com', 'mailchimp.com'],
  cookies: ['mc_landing_site'],
  privacyPolicy: 'https://mailchimp.com/legal/privacy/',
  receives: ['typed', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/mailchimp_tracking',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'list-manage.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Mailchimp', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/mailchimp', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
