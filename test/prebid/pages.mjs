import { setUpAuctions } from './auctions.mjs';

/** The publisher's configuration. Prebid is the site's own tool, so no vendor names it: it runs, and acts by the signals. */
const CONFIG = {
  version: 1,
  site: { name: 'The Harbor Ledger', privacyNotice: '/privacy', cookieNotice: '/cookies' },
  region: { default: 'US-CA' },
  categories: [
    { id: 'necessary', required: true },
    { id: 'analytics' },
    { id: 'advertising', sale: true },
  ],
};

const GPC = `<script>
  Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true });
</script>`;

const HEAD_SCRIPT = '<script src="/sluice/sluice.js"></script>';

/**
 * `gpp`: `signals.gpp`. `signal`: the browser's property in the test's place. `slot`: auctioned while the page is parsed.
 * `prebid: false`: a page of the site without it. `stub`: stands in for a head script that is loaded by the foot of the page.
 */
export const headOf = ({
  region = 'US-CA',
  regions,
  gpp,
  signal = false,
  slot = '',
  prebid = true,
  stub = '',
  ...set
}) => {
  const config = {
    ...CONFIG,
    region: { default: region },
    ...(regions && { regions }),
    signals: { usp: true, ...(gpp && { gpp }) },
  };
  return (hosts) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>An article</title>
    <link rel="icon" href="data:,">
    ${signal ? GPC : ''}
    <script type="application/json" id="sluice-config">${JSON.stringify(config)}</script>
    ${stub ? `<script>${stub}</script>` : HEAD_SCRIPT}
    <script>
      (${setUpAuctions})(${JSON.stringify(hosts)}, ${JSON.stringify(set)});
      ${slot ? `auction('${slot}');` : ''}
    </script>
    ${prebid ? '<script src="/prebid.js"></script>' : ''}
  </head>
  <body>
    <h1>An article</h1>`;
};

export const foot = () => `
    <sluice-link><a href="/privacy/choices">Your Privacy Choices</a></sluice-link>
  </body>
</html>`;

export const lateFoot = () => `${HEAD_SCRIPT}${foot()}`;

/** A whole page. */
export const article = (options) => (hosts) => headOf(options)(hosts) + foot();

/** A page in whose frame another site runs Prebid: the frame has no Sluice, and asks the page around it. */
export const framing = (options) => (hosts) =>
  `${headOf(options)(hosts)}<iframe src="${hosts.frame}/frame" title="Ads"></iframe>${foot()}`;

export const frame = (slot) => (hosts) => `<!doctype html>
<html lang="en">
  <head>
    <title>Ads</title>
    <script>(${setUpAuctions})(${JSON.stringify(hosts)}); auction('${slot}');</script>
    <script src="/prebid.js"></script>
  </head>
</html>`;
