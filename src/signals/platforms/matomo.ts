import { byMethods } from './by-methods.js';

/** Matomo, tracking consent: https://developer.matomo.org/guides/tracking-consent. */
export const matomo = byMethods(
  '_paq',
  'analytics',
  'requireConsent',
  'forgetConsentGiven',
  'setConsentGiven',
);
