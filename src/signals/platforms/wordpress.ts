import type { CreatePlatform } from './types.js';

/** WordPress consent API: https://github.com/WordPress/wp-consent-level-api. Its functions come with the page. */
export const wordpress: CreatePlatform =
  () =>
  ({ ads, analytics, functional, state, host }) => {
    window.wp_consent_type = state.model === 'opt-in' ? 'optin' : 'optout';
    host.document.dispatchEvent(new CustomEvent('wp_consent_type_defined'));
    if (!window.wp_set_consent) return false;
    const answers = {
      functional: true,
      preferences: functional,
      statistics: analytics,
      'statistics-anonymous': analytics,
      marketing: ads,
    };
    for (const [category, isGranted] of Object.entries(answers)) {
      window.wp_set_consent(category, isGranted ? 'allow' : 'deny');
    }
    return true;
  };
