import type { CreatePlatform } from './types.js';

/** Shopify, Customer Privacy API: https://shopify.dev/docs/api/customer-privacy. It keeps choices, so it is told of choices alone. */
export const shopify: CreatePlatform =
  () =>
  ({ ads, analytics, functional, state }) => {
    const { Shopify } = window;
    if (!Shopify?.loadFeatures) return false;
    if (!state.decidedAt && !state.optedOutAt) return true;
    Shopify.loadFeatures([{ name: 'consent-tracking-api', version: '0.1' }], (error) => {
      if (error) return;
      Shopify.customerPrivacy?.setTrackingConsent(
        { analytics, marketing: ads, preferences: functional, sale_of_data: ads },
        () => {},
      );
    });
    return true;
  };
