import type { Company } from '../types.js';

export const yandexMetrica: Company = {
  id: 'yandex-metrica',
  name: 'Yandex Metrica',
  kind: 'replay',
  purpose: 'analytics',
  sale: true,
  domains: ['mc.yandex.ru'],
  cookies: ['_ym_*'],
  storage: ['_ym*'],
  privacyPolicy: 'https://yandex.com/legal/privacy/',
  receives: ['activity', 'recording', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/yandex_metrika',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'yandex.ru', tells: ['domains'] },
    { work: 'cookie-database', at: 'Yandex.Metrica', tells: ['cookies', 'storage'] },
    { work: 'trackerdb', at: 'organizations/yandex', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
