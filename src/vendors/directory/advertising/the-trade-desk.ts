import type { Company } from '../types.js';

export const theTradeDesk: Company = {
  id: 'the-trade-desk',
  name: 'The Trade Desk',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['adsrvr.org', 'adsrvr.cn'],
  privacyPolicy: 'https://www.thetradedesk.com/general/privacy',
  receives: [
    'activity',
    'interests',
    'browser-id',
    'guessed-id',
    'login-id',
    'exact-place',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 99,
  sources: [
    { work: 'trackerdb', at: 'patterns/tradedesk', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/the_trade_desk', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '21', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
