import type { Company } from '../types.js';

export const disqus: Company = {
  id: 'disqus',
  name: 'Disqus',
  kind: 'comments',
  purpose: 'functional',
  sale: false,
  domains: ['disqus.com', 'disquscdn.com'],
  privacyPolicy: 'https://help.disqus.com/terms-and-policies/disqus-privacy-policy',
  receives: ['activity', 'guessed-id', 'login-id', 'address', 'device'],
  retentionDays: 365,
  sources: [
    { work: 'trackerdb', at: 'patterns/disqus', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'disqus.com', tells: ['domains', 'privacyPolicy'] },
    { work: 'gvl', at: '833', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
