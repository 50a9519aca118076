import type { Company } from '../types.js';

export const yandexAds: Company = {
  id: 'yandex-ads',
  name: 'Yandex Ads',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['an.yandex.ru', 'bs.yandex.ru'],
  privacyPolicy: 'https://yandex.com/legal/privacy/',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/yandex_direct',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'yandex.ru', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/yandex', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
