import type { Company } from '../types.js';

export const recaptcha: Company = {
  id: 'recaptcha',
  name: 'Google reCAPTCHA',
  kind: 'captcha',
  purpose: 'functional',
  sale: false,
  domains: ['recaptcha.net', 'google.com', 'gstatic.com'],
  paths: ['/recaptcha/'],
  cookies: ['_GRECAPTCHA'],
  privacyPolicy: 'https://policies.google.com/privacy',
  receives: ['browser-id', 'address', 'device'],
  note: 'Where forms of the site cannot do without it, its purpose is what is necessary.',
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/google_recaptcha',
      tells: ['name', 'domains', 'paths', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'recaptcha.net', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'tarteaucitron', at: 'recaptcha', tells: ['name', 'domains', 'receives', 'purpose'] },
    { work: 'cookie-database', at: 'Google reCAPTCHA', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/google', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
