import type { Company } from '../types.js';

export const hcaptcha: Company = {
  id: 'hcaptcha',
  name: 'hCaptcha',
  kind: 'captcha',
  purpose: 'functional',
  sale: false,
  domains: ['hcaptcha.com'],
  privacyPolicy: 'https://www.imachines.com/privacy',
  receives: ['address', 'device'],
  note: 'Where forms of the site cannot do without it, its purpose is what is necessary.',
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/hcaptcha',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'hcaptcha.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/intuition_machines', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
