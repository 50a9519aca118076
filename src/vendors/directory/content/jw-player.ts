import type { Company } from '../types.js';

export const jwPlayer: Company = {
  id: 'jw-player',
  name: 'JW Player',
  kind: 'video',
  purpose: 'functional',
  sale: true,
  domains: ['jwplayer.com', 'jwpcdn.com', 'jwplatform.com', 'jwpltx.com', 'jwpsrv.com'],
  storage: ['jwplayer.*', 'jwplayerLocalId'],
  privacyPolicy: 'https://www.jwplayer.com/privacy/',
  receives: ['video', 'guessed-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/jw_player',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'jwplayer.com', tells: ['domains', 'purpose', 'sale'] },
    { work: 'prebid', at: 'jwplayerBidAdapter', tells: ['storage'] },
    { work: 'trackerdb', at: 'organizations/jw_player', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '1046', tells: ['name', 'receives', 'purpose', 'sale'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
