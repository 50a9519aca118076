import { amazonAds } from './exchanges/amazon-ads.js';
import { indexExchange } from './exchanges/index-exchange.js';
import { magnite } from './exchanges/magnite.js';
import { microsoftMonetize } from './exchanges/microsoft-monetize.js';
import { openx } from './exchanges/openx.js';
import { pubmatic } from './exchanges/pubmatic.js';
import type { Company } from './types.js';

/** Ad exchanges and the like: they sell a site’s ad places. */
export const EXCHANGES: readonly Company[] = [
  amazonAds,
  indexExchange,
  magnite,
  microsoftMonetize,
  openx,
  pubmatic,
];
