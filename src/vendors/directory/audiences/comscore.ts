import type { Company } from '../types.js';

export const comscore: Company = {
  id: 'comscore',
  name: 'Comscore',
  kind: 'measurement',
  purpose: 'advertising',
  sale: true,
  domains: ['scorecardresearch.com', 'scoreresearch.com', 'scrsrch.com', 'securestudies.com'],
  privacyPolicy: 'https://www.comscore.com/About-comScore/Privacy-Policy',
  receives: ['activity', 'typed', 'browser-id', 'guessed-id', 'login-id', 'address', 'device'],
  retentionDays: 90,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/scorecard_research_beacon',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'scorecardresearch.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/comscore', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '77', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
