import { acast } from './content/acast.js';
import { addtoany } from './content/addtoany.js';
import { adobeFonts } from './content/adobe-fonts.js';
import { aniview } from './content/aniview.js';
import { apester } from './content/apester.js';
import { art19 } from './content/art19.js';
import { bluesky } from './content/bluesky.js';
import { brightcove } from './content/brightcove.js';
import { connatix } from './content/connatix.js';
import { dailymotion } from './content/dailymotion.js';
import { datawrapper } from './content/datawrapper.js';
import { deezer } from './content/deezer.js';
import { digiteka } from './content/digiteka.js';
import { disqus } from './content/disqus.js';
import { elfsight } from './content/elfsight.js';
import { exCo } from './content/ex-co.js';
import { facebook } from './content/facebook.js';
import { fontAwesome } from './content/font-awesome.js';
import { genially } from './content/genially.js';
import { giphy } from './content/giphy.js';
import { glomex } from './content/glomex.js';
import { googleFonts } from './content/google-fonts.js';
import { googleMaps } from './content/google-maps.js';
import { graphcomment } from './content/graphcomment.js';
import { hereMaps } from './content/here-maps.js';
import { instagram } from './content/instagram.js';
import { issuu } from './content/issuu.js';
import { jwPlayer } from './content/jw-player.js';
import { kaltura } from './content/kaltura.js';
import { linkedin } from './content/linkedin.js';
import { mapbox } from './content/mapbox.js';
import { matterport } from './content/matterport.js';
import { metaPixel } from './content/meta-pixel.js';
import { mixcloud } from './content/mixcloud.js';
import { monotypeFonts } from './content/monotype-fonts.js';
import { mux } from './content/mux.js';
import { nextdoor } from './content/nextdoor.js';
import { openweb } from './content/openweb.js';
import { opinary } from './content/opinary.js';
import { pinterest } from './content/pinterest.js';
import { prezi } from './content/prezi.js';
import { primis } from './content/primis.js';
import { quora } from './content/quora.js';
import { reddit } from './content/reddit.js';
import { scribblelive } from './content/scribblelive.js';
import { sharethis } from './content/sharethis.js';
import { slideshare } from './content/slideshare.js';
import { snapchat } from './content/snapchat.js';
import { soundcloud } from './content/soundcloud.js';
import { spotify } from './content/spotify.js';
import { thinglink } from './content/thinglink.js';
import { tiktok } from './content/tiktok.js';
import { tritonDigital } from './content/triton-digital.js';
import { trustpilot } from './content/trustpilot.js';
import { twitch } from './content/twitch.js';
import { viafoura } from './content/viafoura.js';
import { vidyard } from './content/vidyard.js';
import { vimeo } from './content/vimeo.js';
import { vk } from './content/vk.js';
import { vuukle } from './content/vuukle.js';
import { wistia } from './content/wistia.js';
import { xTwitter } from './content/x.js';
import { yotpo } from './content/yotpo.js';
import { youtube } from './content/youtube.js';
import type { Company } from './types.js';

/** Players, posts, comments, maps and fonts of other sites. */
export const CONTENT: readonly Company[] = [
  acast,
  addtoany,
  adobeFonts,
  aniview,
  apester,
  art19,
  bluesky,
  brightcove,
  connatix,
  dailymotion,
  datawrapper,
  deezer,
  digiteka,
  disqus,
  elfsight,
  exCo,
  facebook,
  fontAwesome,
  genially,
  giphy,
  glomex,
  googleFonts,
  googleMaps,
  graphcomment,
  hereMaps,
  instagram,
  issuu,
  jwPlayer,
  kaltura,
  linkedin,
  mapbox,
  matterport,
  metaPixel,
  mixcloud,
  monotypeFonts,
  mux,
  nextdoor,
  openweb,
  opinary,
  pinterest,
  prezi,
  primis,
  quora,
  reddit,
  scribblelive,
  sharethis,
  slideshare,
  snapchat,
  soundcloud,
  spotify,
  thinglink,
  tiktok,
  tritonDigital,
  trustpilot,
  twitch,
  viafoura,
  vidyard,
  vimeo,
  vk,
  vuukle,
  wistia,
  xTwitter,
  yotpo,
  youtube,
];
