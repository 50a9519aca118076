import type { CreatePlatform } from './types.js';

/** Amazon Consent Signal: the cookie that Amazon's tags read, https://advertising.amazon.com/help (Amazon Consent Signal). */
export const amazon: CreatePlatform =
  () =>
  ({ ads, state: { region }, host }) => {
    const answer = ads ? 'GRANTED' : 'DENIED';
    host.writeCookie(
      'amzn_consent',
      JSON.stringify({
        geo: { countryCode: region?.slice(0, 2) },
        amazonConsentFormat: { amznAdStorage: answer, amznUserData: answer },
        timestamp: new Date(),
        version: '1',
      }),
    );
  };
