import { accountEngagement } from './services/account-engagement.js';
import { airship } from './services/airship.js';
import { attentive } from './services/attentive.js';
import { axeptio } from './services/axeptio.js';
import { batch } from './services/batch.js';
import { braze } from './services/braze.js';
import { civic } from './services/civic.js';
import { consentmanager } from './services/consentmanager.js';
import { cookiebot } from './services/cookiebot.js';
import { cookieyes } from './services/cookieyes.js';
import { crisp } from './services/crisp.js';
import { didomi } from './services/didomi.js';
import { drift } from './services/drift.js';
import { freshchat } from './services/freshchat.js';
import { hcaptcha } from './services/hcaptcha.js';
import { hubspot } from './services/hubspot.js';
import { inmobiCmp } from './services/inmobi-cmp.js';
import { intercom } from './services/intercom.js';
import { iubenda } from './services/iubenda.js';
import { izooto } from './services/izooto.js';
import { ketch } from './services/ketch.js';
import { kit } from './services/kit.js';
import { klaviyo } from './services/klaviyo.js';
import { livechat } from './services/livechat.js';
import { mailchimp } from './services/mailchimp.js';
import { marketo } from './services/marketo.js';
import { olark } from './services/olark.js';
import { onesignal } from './services/onesignal.js';
import { onetrust } from './services/onetrust.js';
import { osano } from './services/osano.js';
import { piano } from './services/piano.js';
import { pushwoosh } from './services/pushwoosh.js';
import { qualtrics } from './services/qualtrics.js';
import { recaptcha } from './services/recaptcha.js';
import { sailthru } from './services/sailthru.js';
import { sourcepoint } from './services/sourcepoint.js';
import { survicate } from './services/survicate.js';
import { tawk } from './services/tawk.js';
import { termly } from './services/termly.js';
import { trustarc } from './services/trustarc.js';
import { turnstile } from './services/turnstile.js';
import { typeform } from './services/typeform.js';
import { usercentrics } from './services/usercentrics.js';
import { wunderkind } from './services/wunderkind.js';
import { zendeskChat } from './services/zendesk-chat.js';
import type { Company } from './types.js';

/** Push, newsletters, chat, surveys, subscriptions, challenges and consent tools. */
export const SERVICES: readonly Company[] = [
  accountEngagement,
  airship,
  attentive,
  axeptio,
  batch,
  braze,
  civic,
  consentmanager,
  cookiebot,
  cookieyes,
  crisp,
  didomi,
  drift,
  freshchat,
  hcaptcha,
  hubspot,
  inmobiCmp,
  intercom,
  iubenda,
  izooto,
  ketch,
  kit,
  klaviyo,
  livechat,
  mailchimp,
  marketo,
  olark,
  onesignal,
  onetrust,
  osano,
  piano,
  pushwoosh,
  qualtrics,
  recaptcha,
  sailthru,
  sourcepoint,
  survicate,
  tawk,
  termly,
  trustarc,
  turnstile,
  typeform,
  usercentrics,
  wunderkind,
  zendeskChat,
];
