import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';

const engines = await availableEngines();
const root = fileURLToPath(new URL('../../', import.meta.url));

/** The signals as the head script runs them: wired, in one classic script, for a reader who refused. */
const bundleSignals = async () => {
  const contents = `
    import { createGoogle } from './src/signals/google/create-google.ts';
    import { createGpp } from './src/signals/gpp/create-gpp.ts';
    import { createUsp } from './src/signals/usp/create-usp.ts';
    import { hostOf, stateOf } from './test/signals/facts.ts';
    const signals = { usp: true, googleConsentMode: true };
    const host = { ...hostOf({ signals }), callSafely: (call, ...args) => void call(...args) };
    for (const create of [createGpp, createUsp, createGoogle]) {
      create(host).update(stateOf({ denied: ['advertising'] }));
    }`;
  const stdin = { contents, resolveDir: root, loader: 'ts' };
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'iife' });
  return outputFiles[0].text;
};

/** Writes down what a tag of the page finds. */
const LOOK = `seen.push({
  gpp: (() => { let said; __gpp('ping', (data) => (said = data)); return said && said.gppString; })(),
  usp: (() => { let said; __uspapi('getUSPData', 1, (data) => (said = data)); return said && said.uspString; })(),
  google: dataLayer[0][2].ad_storage,
  locators: [!!frames.__gppLocator, !!frames.__uspapiLocator],
});`;

const VENDOR = `<!doctype html><script>
  const look = (frame) => {
    try { if (frame.frames.__gppLocator) return frame; } catch {}
    return frame === top ? null : look(frame.parent);
  };
  addEventListener('message', ({ data }) => parent.postMessage({ toPage: data.__gppReturn.returnValue.gppString }, '*'));
  look(window).postMessage({ __gppCall: { command: 'ping', callId: 1 } }, '*');
</script>`;

const pageWith = (script, vendor) => `<!doctype html><html lang="en"><head><title>page</title>
<script>seen = []; heard = []; addEventListener('message', ({ data }) => data.toPage && heard.push(data.toPage));</script>
<script>${script}</script><script>${LOOK}</script></head>
<body><script>${LOOK}</script><iframe src="${vendor}" title="vendor"></iframe></body></html>`;

const OPTED_OUT = 'DBABLA~CVQVAAAAAACA.QA';

describe('the signals while a page is parsed', () => {
  let server;
  let port;
  before(async () => {
    const script = await bundleSignals();
    server = createServer(({ url }, response) => {
      const html =
        url === '/'
          ? pageWith(script, `http://vendor.localhost:${port}/vendor`)
          : url === '/vendor'
            ? VENDOR
            : '';
      response.writeHead(html ? 200 : 204, { 'content-type': 'text/html' }).end(html);
    });
    await new Promise((resolve) => server.listen(0, resolve));
    ({ port } = server.address());
  });
  after(() => {
    server?.close();
    server?.closeAllConnections();
  });

  for (const engine of engines) {
    it(`answer before the next tag runs, and a frame of another site, in ${engine}`, async () => {
      const browser = await launch(engine);
      try {
        const page = await browser.newPage();
        await page.goto(`http://localhost:${port}/`);
        await page.waitFor(() => window.heard.length > 0);
        const said = { gpp: OPTED_OUT, usp: '1YYN', google: 'denied' };
        assert.deepEqual(await page.evaluate(() => window.seen), [
          { ...said, locators: [false, false] },
          { ...said, locators: [true, true] },
        ]);
        assert.deepEqual(await page.evaluate(() => window.heard), [OPTED_OUT]);
      } finally {
        await browser.close();
      }
    });
  }
});
