import { sixSense } from './audiences/6sense.js';
import { adloox } from './audiences/adloox.js';
import { adobeAudiences } from './audiences/adobe-audiences.js';
import { assertiveYield } from './audiences/assertive-yield.js';
import { audigent } from './audiences/audigent.js';
import { blueconic } from './audiences/blueconic.js';
import { bombora } from './audiences/bombora.js';
import { brandMetrics } from './audiences/brand-metrics.js';
import { browsi } from './audiences/browsi.js';
import { captify } from './audiences/captify.js';
import { cint } from './audiences/cint.js';
import { comscore } from './audiences/comscore.js';
import { confiant } from './audiences/confiant.js';
import { cxense } from './audiences/cxense.js';
import { demandbase } from './audiences/demandbase.js';
import { dotmetrics } from './audiences/dotmetrics.js';
import { doubleverify } from './audiences/doubleverify.js';
import { eyeota } from './audiences/eyeota.js';
import { gemius } from './audiences/gemius.js';
import { geoedge } from './audiences/geoedge.js';
import { humanSecurity } from './audiences/human-security.js';
import { id5 } from './audiences/id5.js';
import { infonline } from './audiences/infonline.js';
import { integralAdScience } from './audiences/integral-ad-science.js';
import { intentIq } from './audiences/intent-iq.js';
import { ispot } from './audiences/ispot.js';
import { liveintent } from './audiences/liveintent.js';
import { liveramp } from './audiences/liveramp.js';
import { lotame } from './audiences/lotame.js';
import { mediametrie } from './audiences/mediametrie.js';
import { neustar } from './audiences/neustar.js';
import { nielsen } from './audiences/nielsen.js';
import { nielsenMarketingCloud } from './audiences/nielsen-marketing-cloud.js';
import { onaudience } from './audiences/onaudience.js';
import { permutive } from './audiences/permutive.js';
import { pubstack } from './audiences/pubstack.js';
import { roqad } from './audiences/roqad.js';
import { semasio } from './audiences/semasio.js';
import { tapad } from './audiences/tapad.js';
import { throtle } from './audiences/throtle.js';
import { unifiedId } from './audiences/unified-id.js';
import { weborama } from './audiences/weborama.js';
import { zeotap } from './audiences/zeotap.js';
import { zoominfo } from './audiences/zoominfo.js';
import type { Company } from './types.js';

/** Identity, audience data, and measurement of ads and audiences. */
export const AUDIENCES: readonly Company[] = [
  sixSense,
  adloox,
  adobeAudiences,
  assertiveYield,
  audigent,
  blueconic,
  bombora,
  brandMetrics,
  browsi,
  captify,
  cint,
  comscore,
  confiant,
  cxense,
  demandbase,
  dotmetrics,
  doubleverify,
  eyeota,
  gemius,
  geoedge,
  humanSecurity,
  id5,
  infonline,
  integralAdScience,
  intentIq,
  ispot,
  liveintent,
  liveramp,
  lotame,
  mediametrie,
  neustar,
  nielsen,
  nielsenMarketingCloud,
  onaudience,
  permutive,
  pubstack,
  roqad,
  semasio,
  tapad,
  throtle,
  unifiedId,
  weborama,
  zeotap,
  zoominfo,
];
