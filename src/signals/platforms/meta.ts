import { whenUsed } from './when-used.js';

/**
 * Meta Pixel: consent (https://developers.facebook.com/docs/meta-pixel/implementation/gdpr) and limited data use
 * (https://developers.facebook.com/docs/meta-pixel/implementation/data-processing-options), where Meta finds the place itself.
 */
export const meta = whenUsed('fbq', (fbq, { ads }) => {
  fbq('consent', ads ? 'grant' : 'revoke');
  if (ads) fbq('dataProcessingOptions', []);
  else fbq('dataProcessingOptions', ['LDU'], 0, 0);
});
