import { addtoany } from './content/addtoany.js';
import { adobeFonts } from './content/adobe-fonts.js';
import { aniview } from './content/aniview.js';
import { bluesky } from './content/bluesky.js';
import { brightcove } from './content/brightcove.js';
import { connatix } from './content/connatix.js';
import { dailymotion } from './content/dailymotion.js';
import { digiteka } from './content/digiteka.js';
import { disqus } from './content/disqus.js';
import { exCo } from './content/ex-co.js';
import { facebook } from './content/facebook.js';
import { fontAwesome } from './content/font-awesome.js';
import { giphy } from './content/giphy.js';
import { glomex } from './content/glomex.js';
import { googleFonts } from './content/google-fonts.js';
import { googleMaps } from './content/google-maps.js';
import { instagram } from './content/instagram.js';
import { jwPlayer } from './content/jw-player.js';
import { kaltura } from './content/kaltura.js';
import { linkedin } from './content/linkedin.js';
import { mapbox } from './content/mapbox.js';
import { metaPixel } from './content/meta-pixel.js';
import { monotypeFonts } from './content/monotype-fonts.js';
import { mux } from './content/mux.js';
import { nextdoor } from './content/nextdoor.js';
import { openweb } from './content/openweb.js';
import { pinterest } from './content/pinterest.js';
import { primis } from './content/primis.js';
import { quora } from './content/quora.js';
import { reddit } from './content/reddit.js';
import { sharethis } from './content/sharethis.js';
import { snapchat } from './content/snapchat.js';
import { soundcloud } from './content/soundcloud.js';
import { spotify } from './content/spotify.js';
import { tiktok } from './content/tiktok.js';
import { trustpilot } from './content/trustpilot.js';
import { twitch } from './content/twitch.js';
import { viafoura } from './content/viafoura.js';
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
  addtoany,
  adobeFonts,
  aniview,
  bluesky,
  brightcove,
  connatix,
  dailymotion,
  digiteka,
  disqus,
  exCo,
  facebook,
  fontAwesome,
  giphy,
  glomex,
  googleFonts,
  googleMaps,
  instagram,
  jwPlayer,
  kaltura,
  linkedin,
  mapbox,
  metaPixel,
  monotypeFonts,
  mux,
  nextdoor,
  openweb,
  pinterest,
  primis,
  quora,
  reddit,
  sharethis,
  snapchat,
  soundcloud,
  spotify,
  tiktok,
  trustpilot,
  twitch,
  viafoura,
  vimeo,
  vk,
  vuukle,
  wistia,
  xTwitter,
  yotpo,
  youtube,
];
