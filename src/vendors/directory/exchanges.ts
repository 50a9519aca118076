import { across33 } from './exchanges/33across.js';
import { adcash } from './exchanges/adcash.js';
import { adform } from './exchanges/adform.js';
import { adkernel } from './exchanges/adkernel.js';
import { admixer } from './exchanges/admixer.js';
import { adtelligent } from './exchanges/adtelligent.js';
import { adyoulike } from './exchanges/adyoulike.js';
import { amazonAds } from './exchanges/amazon-ads.js';
import { amx } from './exchanges/amx.js';
import { beachfront } from './exchanges/beachfront.js';
import { bidswitch } from './exchanges/bidswitch.js';
import { blockthrough } from './exchanges/blockthrough.js';
import { colossus } from './exchanges/colossus.js';
import { connectad } from './exchanges/connectad.js';
import { equativ } from './exchanges/equativ.js';
import { exoclick } from './exchanges/exoclick.js';
import { ezoic } from './exchanges/ezoic.js';
import { freewheel } from './exchanges/freewheel.js';
import { gamma } from './exchanges/gamma.js';
import { googleAdsense } from './exchanges/google-adsense.js';
import { gumgum } from './exchanges/gumgum.js';
import { improveDigital } from './exchanges/improve-digital.js';
import { indexExchange } from './exchanges/index-exchange.js';
import { infolinks } from './exchanges/infolinks.js';
import { inmobi } from './exchanges/inmobi.js';
import { insticator } from './exchanges/insticator.js';
import { kargo } from './exchanges/kargo.js';
import { loopme } from './exchanges/loopme.js';
import { magnite } from './exchanges/magnite.js';
import { mediaNet } from './exchanges/media-net.js';
import { mediavine } from './exchanges/mediavine.js';
import { microsoftMonetize } from './exchanges/microsoft-monetize.js';
import { minuteMedia } from './exchanges/minute-media.js';
import { nextMillennium } from './exchanges/next-millennium.js';
import { nexxenSsp } from './exchanges/nexxen-ssp.js';
import { ogury } from './exchanges/ogury.js';
import { onetag } from './exchanges/onetag.js';
import { openx } from './exchanges/openx.js';
import { operaAds } from './exchanges/opera-ads.js';
import { ozone } from './exchanges/ozone.js';
import { pubmatic } from './exchanges/pubmatic.js';
import { pulsepoint } from './exchanges/pulsepoint.js';
import { raptive } from './exchanges/raptive.js';
import { richAudience } from './exchanges/rich-audience.js';
import { rise } from './exchanges/rise.js';
import { seedtag } from './exchanges/seedtag.js';
import { sharethrough } from './exchanges/sharethrough.js';
import { smaato } from './exchanges/smaato.js';
import { smilewanted } from './exchanges/smilewanted.js';
import { sonobi } from './exchanges/sonobi.js';
import { sovrn } from './exchanges/sovrn.js';
import { stroeer } from './exchanges/stroeer.js';
import { sublime } from './exchanges/sublime.js';
import { teads } from './exchanges/teads.js';
import { triplelift } from './exchanges/triplelift.js';
import { undertone } from './exchanges/undertone.js';
import { vdx } from './exchanges/vdx.js';
import { vidazoo } from './exchanges/vidazoo.js';
import { yahooAds } from './exchanges/yahoo-ads.js';
import { yandexAds } from './exchanges/yandex-ads.js';
import { yieldlab } from './exchanges/yieldlab.js';
import { yieldlove } from './exchanges/yieldlove.js';
import { yieldmo } from './exchanges/yieldmo.js';
import type { Company } from './types.js';

/** Ad exchanges and the like: they sell a site’s ad places. */
export const EXCHANGES: readonly Company[] = [
  across33,
  adcash,
  adform,
  adkernel,
  admixer,
  adtelligent,
  adyoulike,
  amazonAds,
  amx,
  beachfront,
  bidswitch,
  blockthrough,
  colossus,
  connectad,
  equativ,
  exoclick,
  ezoic,
  freewheel,
  gamma,
  googleAdsense,
  gumgum,
  improveDigital,
  indexExchange,
  infolinks,
  inmobi,
  insticator,
  kargo,
  loopme,
  magnite,
  mediaNet,
  mediavine,
  microsoftMonetize,
  minuteMedia,
  nextMillennium,
  nexxenSsp,
  ogury,
  onetag,
  openx,
  operaAds,
  ozone,
  pubmatic,
  pulsepoint,
  raptive,
  richAudience,
  rise,
  seedtag,
  sharethrough,
  smaato,
  smilewanted,
  sonobi,
  sovrn,
  stroeer,
  sublime,
  teads,
  triplelift,
  undertone,
  vdx,
  vidazoo,
  yahooAds,
  yandexAds,
  yieldlab,
  yieldlove,
  yieldmo,
];
