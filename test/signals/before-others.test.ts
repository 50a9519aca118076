import { expect } from 'chai';
import { closePages, openPage } from '../support/gated-page.js';

/** What each listener of the page found when it was told of the refusal. */
type Found = Record<string, Record<string, unknown>[]>;

/** Vendors' own code: it looks at every platform at once, as the vendor would. */
const PAGE = `<script>
  found = {};
  /** The last word of each platform. */
  const look = (who) => {
    let gpp; __gpp('getField', (value) => (gpp = value), 'usnat.SaleOptOut');
    let usp; __uspapi('getUSPData', 1, (data) => (usp = data.uspString));
    const last = (list, name) => Array.from(list).map((call) => Array.from(call)).filter((call) => call[0] === name).pop();
    (found[who] ??= []).push({
      gpp, usp,
      google: last(dataLayer, 'consent')[2].ad_storage,
      restricted: last(dataLayer, 'set')?.at(-1) !== undefined,
      microsoft: uetq.at(-1).ad_storage,
      meta: last(fbq.queue, 'consent')[1],
      prebid: !!window.pbjs?.que.length,
      tag: !!window.googletag?.cmd.length,
      cookie: /usprivacy=1YYN/.test(document.cookie),
    });
  };
  !function(f){if(f.fbq)return;var n=f.fbq=function(){n.queue.push(arguments)};n.queue=[]}(window);
  fbq('init', '1');
  for (const name of ['sluice:change', 'sluice:ready']) document.addEventListener(name, () => look(name));
  sluice.subscribe(() => look('subscribe'));
  __gpp('addEventListener', ({ eventName }) => look('gpp ' + eventName));
  // As Tag Manager does: each message is acted on at once.
  dataLayer.push = function (...messages) {
    Array.prototype.push.apply(dataLayer, messages);
    for (const { event } of messages) if (event) look('tag manager');
    return dataLayer.length;
  };
  found = {};
</script>`;

const REFUSED = {
  gpp: 1,
  usp: '1YYN',
  google: 'denied',
  restricted: true,
  microsoft: 'denied',
  meta: 'revoke',
  prebid: true,
  tag: true,
  cookie: true,
};

afterEach(closePages);

describe('on a refusal', () => {
  it('all signals are out before anybody else hears of it', async () => {
    const { window, sluice } = await openPage({
      config: {
        region: { default: 'US-CA' },
        signals: { usp: true, googleConsentMode: true, microsoft: true, meta: true },
      },
      head: PAGE,
      body: '<sluice-link><a href="/privacy">Your Privacy Choices</a></sluice-link>',
    });
    const page = window as unknown as { found: Found };
    await sluice.ready;
    page.found = {};
    void sluice.optOut();
    // On the same tick: nobody has waited for anything.
    const { found } = page;
    expect(Object.keys(found)).to.include.members([
      'gpp sectionChange',
      'gpp signalStatus',
      'tag manager',
      'subscribe',
      'sluice:change',
    ]);
    const { 'gpp signalStatus': status = [], ...others } = found;
    // GPP itself says that a change is coming, before it is made: all the others have been told even then.
    expect(status).to.deep.equal([{ ...REFUSED, gpp: 2 }, REFUSED]);
    for (const [who, looks] of Object.entries(others)) {
      for (const seen of looks) expect(seen, who).to.deep.equal(REFUSED);
    }
    expect(window.errors).to.deep.equal([]);
  });
});
