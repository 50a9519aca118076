import { whenUsed } from './when-used.js';

/**
 * Pinterest Tag, limited data processing: https://developers.pinterest.com/docs/track-conversions/use-limited-data-processing-flag/.
 * Country and state are SHA-256 of their codes, and empty where they are not known; here, outside California, too.
 */
export const pinterest = whenUsed('pintrk', (pintrk, { ads, state: { region } }) => {
  const isThere = !ads && region === 'US-CA';
  pintrk('set', {
    opt_out_type: ads ? '' : 'LDP',
    st: isThere ? '4b650e5c4785025dee7bd65e3c5c527356717d7a1c0bfef5b4ada8ca1e9cbe17' : '',
    country: isThere ? '9b202ecbc6d45c6d8901d989a918878397a3eb9d00e8f48022fc051b19d21a1d' : '',
  });
});
