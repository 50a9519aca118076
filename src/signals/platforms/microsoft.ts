import type { CreatePlatform } from './types.js';

/** Microsoft Advertising, UET consent mode: https://help.ads.microsoft.com/apex/index/3/en/60119. It knows `ad_storage` alone. */
export const microsoft: CreatePlatform =
  () =>
  ({ answers, isFirst }) =>
    (window.uetq ??= []).push('consent', isFirst ? 'default' : 'update', {
      ad_storage: answers['ad_storage'],
    });
