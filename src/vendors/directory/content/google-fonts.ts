import type { Company } from '../types.js';

export const googleFonts: Company = {
  id: 'google-fonts',
  name: 'Google Fonts',
  kind: 'font',
  purpose: 'functional',
  sale: false,
  domains: ['fonts.googleapis.com', 'fonts.gstatic.com'],
  privacyPolicy: 'https://policies.google.com/privacy',
  receives: ['address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/google_fonts',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    {
      work: 'third-party-web',
      at: 'Google Fonts',
      tells: ['name', 'domains', 'receives', 'purpose'],
    },
    { work: 'duckduckgo', at: 'googleapis.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/google', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
