import { startPublisher } from '../api/publisher.mjs';

const company = (id, name, category, more) => ({
  id,
  name,
  category,
  domains: [`${id}.localhost`],
  receives: 'Page address, device type, rough location',
  retention: '13 months',
  privacyPolicy: '/policy',
  ...more,
});

/** A paper as of the specification's pictures. */
const CONFIG = {
  version: 1,
  site: {
    name: 'The Harbor Ledger',
    group: 'Harbor Media and its titles',
    privacyNotice: '/privacy',
    cookieNotice: '/cookies',
  },
  region: { default: 'US-CA' },
  regions: { US: 'opt-out', '*': 'opt-in' },
  categories: [
    { id: 'necessary', required: true },
    { id: 'functional' },
    { id: 'analytics' },
    { id: 'advertising', sale: true },
  ],
  vendors: [
    company('northlight', 'Northlight Ads', 'advertising'),
    company('bidwell', 'Bidwell Exchange', 'advertising'),
    company('tally', 'Tally', 'analytics'),
    company('clip', 'Clipstream', 'functional', { sale: true }),
  ],
};

const STYLE = `<meta name="viewport" content="width=device-width"><style>
  html { font-family: sans-serif; color-scheme: light dark; background: Canvas }
  body { max-width: 62em; margin: 0 auto; padding: 8px }
  iframe { border: 0; inline-size: 100%; aspect-ratio: 16 / 9 }
  footer { display: flex; flex-wrap: wrap; gap: 8px 24px }
</style>`;

const bodyOf = (port) => `<a href="#main">Skip to the story</a>
<main id="main"><h1>Ferry arrives</h1>
  <sluice-embed data-vendor="clip"><iframe data-src="http://clip.localhost:${port}/player" title="Ferry arrives"></iframe><a href="http://clip.localhost:${port}/player">Ferry arrives, on Clipstream</a></sluice-embed>
  ${'<p>The ferry came in on time. Nobody was surprised but the gulls, who had other plans for the pier.</p>'.repeat(12)}
  <sluice-status></sluice-status>
</main>
<footer><a href="/terms">Terms</a><sluice-link><a href="/choices">Your Privacy Choices</a></sluice-link></footer>`;

const merge = (base, over = {}) => ({
  ...base,
  ...over,
  ui: { ...base.ui, ...over.ui },
});

/** Frames in which nothing in the surface moved any more. Runs in the page. */
const whenShown = async (host, panel) => {
  const frame = () => new Promise(requestAnimationFrame);
  const hostOf = () => [...document.querySelectorAll(host)].at(-1)?.shadowRoot;
  const isShown = () =>
    [...(hostOf()?.querySelectorAll(panel) ?? [])].some((one) => one.getClientRects().length > 0);
  while (!isShown()) await frame();
  for (let before = '', now = null; before !== now;) {
    before = now;
    await frame();
    await frame();
    for (const one of document.getAnimations()) one.finish();
    now = [...hostOf().querySelectorAll('*')]
      .map((one) => Object.values(one.getBoundingClientRect().toJSON()).map(Math.round))
      .join();
  }
};

/**
 * A publisher on whose page each surface can be brought about: `show(page, surface)` opens it afresh, as a new reader, and resolves
 * when it is there and still. `head`: further markup at the top; `body`: in the place of the page's own; `config`: merged last;
 * `nonce` and `headers`: of the page.
 */
export const startStage = async (routes) => {
  const publisher = await startPublisher({
    routes: {
      '/player': (_, response) =>
        response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Player</title>'),
      ...routes,
    },
  });
  let readers = 0;
  const open = async (
    page,
    { region, gpc, config },
    { head = '', body = bodyOf(publisher.port), config: last, nonce, headers } = {},
  ) => {
    const merged = merge(merge(CONFIG, config), last);
    if (region) merged.region = { default: region };
    if (gpc) merged.signals = { gpc: true };
    readers += 1;
    await page.goto(
      publisher.page(`reader-${readers}.localhost`, {
        config: merged,
        early: (nonce ? STYLE.replace('<style', `<style nonce="${nonce}"`) : STYLE) + head,
        body,
        nonce,
        headers,
      }),
    );
    await page.evaluate(() => window.sluice.ready.then(() => {}));
  };
  const show = async (page, surface, options) => {
    await open(page, surface, options);
    if (surface.before) {
      await page.evaluate(surface.before);
      await page.reload();
      await page.evaluate(() => window.sluice.ready.then(() => {}));
    }
    for (const [step, ...given] of surface.steps ?? []) await page.evaluate(step, ...given);
    await page.evaluate(whenShown, surface.host, surface.panel);
  };
  return { open, show, close: publisher.close };
};
