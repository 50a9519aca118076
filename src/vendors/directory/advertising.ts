import { adbutler } from './advertising/adbutler.js';
import { adobeAdvertising } from './advertising/adobe-advertising.js';
import { adroll } from './advertising/adroll.js';
import { appier } from './advertising/appier.js';
import { awin } from './advertising/awin.js';
import { basis } from './advertising/basis.js';
import { beeswax } from './advertising/beeswax.js';
import { bidtellect } from './advertising/bidtellect.js';
import { bidtheatre } from './advertising/bidtheatre.js';
import { blis } from './advertising/blis.js';
import { broadstreet } from './advertising/broadstreet.js';
import { celtra } from './advertising/celtra.js';
import { cj } from './advertising/cj.js';
import { crimtan } from './advertising/crimtan.js';
import { criteo } from './advertising/criteo.js';
import { deepintent } from './advertising/deepintent.js';
import { dianomi } from './advertising/dianomi.js';
import { dstillery } from './advertising/dstillery.js';
import { epsilon } from './advertising/epsilon.js';
import { flashtalking } from './advertising/flashtalking.js';
import { gam } from './advertising/gam.js';
import { googleAds } from './advertising/google-ads.js';
import { illumin } from './advertising/illumin.js';
import { innovid } from './advertising/innovid.js';
import { kevel } from './advertising/kevel.js';
import { ligatus } from './advertising/ligatus.js';
import { mediamath } from './advertising/mediamath.js';
import { mgid } from './advertising/mgid.js';
import { microsoftAdvertising } from './advertising/microsoft-advertising.js';
import { mntn } from './advertising/mntn.js';
import { moloco } from './advertising/moloco.js';
import { nativo } from './advertising/nativo.js';
import { nexxenDsp } from './advertising/nexxen-dsp.js';
import { outbrain } from './advertising/outbrain.js';
import { plista } from './advertising/plista.js';
import { quantcast } from './advertising/quantcast.js';
import { rakutenAdvertising } from './advertising/rakuten-advertising.js';
import { relevantDigital } from './advertising/relevant-digital.js';
import { revcontent } from './advertising/revcontent.js';
import { rtbHouse } from './advertising/rtb-house.js';
import { simplifi } from './advertising/simplifi.js';
import { sizmek } from './advertising/sizmek.js';
import { skimlinks } from './advertising/skimlinks.js';
import { sovrnCommerce } from './advertising/sovrn-commerce.js';
import { stackadapt } from './advertising/stackadapt.js';
import { taboola } from './advertising/taboola.js';
import { theTradeDesk } from './advertising/the-trade-desk.js';
import { viant } from './advertising/viant.js';
import { zemanta } from './advertising/zemanta.js';
import { zeta } from './advertising/zeta.js';
import type { Company } from './types.js';

/** Companies that buy, serve or recommend ads, and affiliate links. */
export const ADVERTISING: readonly Company[] = [
  adbutler,
  adobeAdvertising,
  adroll,
  appier,
  awin,
  basis,
  beeswax,
  bidtellect,
  bidtheatre,
  blis,
  broadstreet,
  celtra,
  cj,
  crimtan,
  criteo,
  deepintent,
  dianomi,
  dstillery,
  epsilon,
  flashtalking,
  gam,
  googleAds,
  illumin,
  innovid,
  kevel,
  ligatus,
  mediamath,
  mgid,
  microsoftAdvertising,
  mntn,
  moloco,
  nativo,
  nexxenDsp,
  outbrain,
  plista,
  quantcast,
  rakutenAdvertising,
  relevantDigital,
  revcontent,
  rtbHouse,
  simplifi,
  sizmek,
  skimlinks,
  sovrnCommerce,
  stackadapt,
  taboola,
  theTradeDesk,
  viant,
  zemanta,
  zeta,
];
