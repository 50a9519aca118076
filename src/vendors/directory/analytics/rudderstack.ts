import type { Company } from '../types.js';

export const rudderstack: Company = {
  id: 'rudderstack',
  name: 'RudderStack',
  kind: 'tag-manager',
  purpose: 'analytics',
  sale: false,
  domains: ['rudderstack.com', 'rudderlabs.com'],
  cookies: [
    'rl_anonymous_id',
    'rl_user_id',
    'rl_trait',
    'rl_group_id',
    'rl_group_trait',
    'rl_page_init_*',
    'rl_session',
  ],
  storage: [
    'rl_anonymous_id',
    'rl_user_id',
    'rl_trait',
    'rl_group_id',
    'rl_group_trait',
    'rl_page_init_*',
    'rl_session',
  ],
  privacyPolicy: 'https://www.rudderstack.com/privacy-policy/',
  receives: ['activity', 'page', 'browser-id', 'address', 'device'],
  note: 'Hands what it gets on to the services that the site has chosen there.',
  sources: [
    {
      link: 'https://www.npmjs.com/package/@rudderstack/analytics-js/v/3.34.1',
      date: '2026-09-21',
      tells: ['name', 'domains', 'storage', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'rudderstack.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Rudderstack', tells: ['cookies', 'privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
