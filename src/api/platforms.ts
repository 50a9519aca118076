import { adobe } from '../signals/platforms/adobe.js';
import { amazon } from '../signals/platforms/amazon.js';
import { clarity } from '../signals/platforms/clarity.js';
import { createPlatforms } from '../signals/platforms/create-platforms.js';
import { matomo } from '../signals/platforms/matomo.js';
import { meta } from '../signals/platforms/meta.js';
import { microsoft } from '../signals/platforms/microsoft.js';
import { pinterest } from '../signals/platforms/pinterest.js';
import { posthog } from '../signals/platforms/posthog.js';
import { segment } from '../signals/platforms/segment.js';
import { shopify } from '../signals/platforms/shopify.js';
import { tiktok } from '../signals/platforms/tiktok.js';
import { wordpress } from '../signals/platforms/wordpress.js';

/** Every platform that configuration can switch on, by its key in `signals`. */
export const platforms = createPlatforms({
  adobe,
  amazon,
  clarity,
  matomo,
  meta,
  microsoft,
  pinterest,
  posthog,
  segment,
  shopify,
  tiktok,
  wordpress,
});
