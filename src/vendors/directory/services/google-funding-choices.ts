import type { Company } from '../types.js';

export const googleFundingChoices: Company = {
  id: 'google-funding-choices',
  name: 'Google Funding Choices',
  kind: 'consent',
  purpose: 'necessary',
  sale: false,
  domains: ['fundingchoicesmessages.google.com'],
  privacyPolicy: 'https://policies.google.com/privacy',
  receives: ['address', 'device', 'choice'],
  sources: [
    {
      work: 'third-party-web',
      at: 'Google FundingChoices',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'google.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/google', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
