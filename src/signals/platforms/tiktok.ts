import { byMethods } from './by-methods.js';

/** TikTok Pixel: the consent methods of its base code. What is held from the start is sent only when it is granted. */
export const tiktok = byMethods('ttq', 'ads', 'holdConsent', 'revokeConsent', 'grantConsent');
