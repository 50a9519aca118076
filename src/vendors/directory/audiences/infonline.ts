import type { Company } from '../types.js';

export const infonline: Company = {
  id: 'infonline',
  name: 'INFOnline',
  kind: 'measurement',
  purpose: 'analytics',
  sale: false,
  domains: ['ioam.de', 'iocnt.net', 'ivwbox.de'],
  privacyPolicy: 'https://www.infonline.de/datenschutz/',
  receives: ['activity', 'browser-id', 'guessed-id', 'address', 'device'],
  sources: [
    { work: 'trackerdb', at: 'patterns/infonline', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'disconnect', at: 'ioam.de', tells: ['domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'ioam.de', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/infonline', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '730', tells: ['name', 'receives', 'purpose', 'sale'] },
  ],
};
