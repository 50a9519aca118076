import type { Company } from '../types.js';

export const vk: Company = {
  id: 'vk',
  name: 'VK',
  kind: 'social',
  purpose: 'functional',
  sale: true,
  domains: ['userapi.com', 'vk.com', 'vkontakte.ru'],
  receives: ['activity', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/vkontakte',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'vk.com', tells: ['domains'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
