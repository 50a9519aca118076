import type { Company } from '../types.js';

export const attentive: Company = {
  id: 'attentive',
  name: 'Attentive',
  kind: 'newsletter',
  purpose: 'advertising',
  sale: true,
  domains: ['attn.tv'],
  privacyPolicy: 'https://attentive.com/legal/privacy',
  receives: ['typed', 'address', 'device'],
  sources: [
    {
      work: 'disconnect',
      at: 'attn.tv',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'attn.tv', tells: ['domains'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
    { link: 'https://attentive.com/legal/privacy', date: '2026-11-24', tells: ['privacyPolicy'] },
  ],
};
