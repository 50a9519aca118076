import type { CreatePlatform } from './types.js';

/** Microsoft Clarity, consent API v2: https://learn.microsoft.com/clarity/setup-and-installation/consent-api. */
export const clarity: CreatePlatform =
  () =>
  ({ answers, analytics }) => {
    const stub = function () {
      (stub.q ??= []).push(arguments);
    } as NonNullable<Window['clarity']>;
    const call = (window.clarity ??= stub);
    // Removes its cookies.
    if (!analytics) call('consent', false);
    call('consentv2', {
      ad_Storage: answers['ad_storage'],
      analytics_Storage: answers['analytics_storage'],
    });
  };
