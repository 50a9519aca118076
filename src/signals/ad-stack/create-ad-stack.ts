import type { AdSense, Command, Prebid, PublisherTag } from '../globals.js';
import { saleAnswer } from '../sale-answer.js';
import type { CreateSignal } from '../types.js';

/** Prebid's own opt-out of shared ids: https://docs.prebid.org/dev-docs/modules/userId.html, "User Opt-Out". */
const NO_IDS = '_pbjs_id_optout';

/**
 * What the ad stack does after a no, beside knowing of it. Prebid stops user syncs and drops its shared ids; Google's Publisher
 * Tag and AdSense restrict data processing and personalization, and Publisher Tag drops what the page has told it of the reader.
 * All through their queues and public settings, so it waits where they have not loaded, and does nothing where they never do.
 * On with `signals.gpp`.
 */
export const createAdStack: CreateSignal = ({
  settings,
  callSafely,
  own,
  readCookies,
  writeCookie,
}) => {
  if ((settings.signals as { gpp?: unknown }).gpp === false) return null;
  // What an earlier page has left behind is cleared by the first that is allowed to.
  let isDenied: boolean | null = readCookies(NO_IDS).includes('1') ? null : false;
  let isHeard = false;
  let isOurs = false;
  let isStopped = false;

  // Each reads what holds when it is run, however long it has been waiting.
  const tellPrebid = () => {
    const pbjs = window.pbjs as Prebid;
    writeCookie(NO_IDS, isDenied ? '1' : '');
    /** Stops the syncs that the page has on, and later brings back those and no others. */
    const settleSyncs = () => {
      if (isDenied ? pbjs.getConfig('userSync.syncEnabled') === false : !isStopped) return;
      isStopped = !!isDenied;
      isOurs = true;
      pbjs.mergeConfig({ userSync: { syncEnabled: !isDenied } });
      isOurs = false;
    };
    settleSyncs();
    // A page that configures syncs later replaces the whole topic.
    if (!isHeard) {
      pbjs.getConfig('userSync', () => {
        if (isOurs) return;
        isStopped = false;
        settleSyncs();
      });
    }
    isHeard = true;
    pbjs.refreshUserIds?.().catch(() => {});
  };
  const tellPublisherTag = () => {
    const googletag = window.googletag as PublisherTag;
    const pubads = googletag.pubads();
    pubads.setPrivacySettings({
      restrictDataProcessing: isDenied,
      nonPersonalizedAds: isDenied,
    });
    if (!isDenied) return;
    // Google documents no other way of taking an id back.
    pubads.setPublisherProvidedId('');
    googletag.setConfig({ targeting: null, pps: null });
    googletag.secureSignalProviders?.clearAllCache();
  };
  own.add(tellPrebid);
  return {
    update: (state) => {
      const wasDenied = isDenied;
      isDenied = saleAnswer(settings, state) === 'denied';
      if (isDenied === wasDenied) return;
      // What is broken on the page breaks for itself alone.
      callSafely(() => ((window.pbjs ??= {} as Prebid).que ??= [] as Command[]).push(tellPrebid));
      callSafely(() =>
        ((window.googletag ??= {} as PublisherTag).cmd ??= [] as Command[]).push(tellPublisherTag),
      );
      callSafely(() => {
        (window.adsbygoogle ??= [] as AdSense).requestNonPersonalizedAds = +!!isDenied;
      });
    },
  };
};
