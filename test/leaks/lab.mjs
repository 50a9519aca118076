import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startVendorServer } from './vendor-server.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tools = readFileSync(new URL('./in-page.js', import.meta.url), 'utf8');
const safe = (text) => text.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');

/** Pages of sites with a policy of their own; the state of one is named `signal on a strict page`. */
export const policies = {
  'a strict page': "script-src 'nonce-way' 'strict-dynamic'; object-src 'none'; base-uri 'none'",
  'a Trusted Types page': "require-trusted-types-for 'script'; trusted-types sluice default",
};

/** So that what a way hands over as a string is not refused by the page already. */
const trustAll = `{
  const pass = (text) => text;
  self.trustedTypes?.createPolicy('default', { createHTML: pass, createScript: pass, createScriptURL: pass });
}`;

/** How the reader came to refuse, or did not. */
export const states = ['allowed', 'opted out', 'signal', 'undecided', 'mid-visit'];

const configOf = (state, enforcement, isNamed) => ({
  version: 1,
  regions: { '*': state === 'undecided' ? 'opt-in' : 'opt-out' },
  categories: [
    { id: 'necessary', required: true },
    { id: 'analytics' },
    { id: 'advertising', sale: true },
  ],
  vendors: [
    {
      id: 'ads',
      category: 'advertising',
      domains: isNamed ? ['ads.localhost', 'süd.localhost'] : ['other-ads.localhost'],
    },
    {
      id: 'tally',
      category: state === 'undecided' ? 'necessary' : 'analytics',
      domains: ['tally.localhost'],
    },
    { id: 'shared-ads', category: 'advertising', domains: ['shared.localhost'], paths: ['/ads/'] },
  ],
  signals: { gpc: state === 'signal' ? true : 'auto' },
  record: { cookie: `leaks-${state.replace(/\W/g, '-')}` },
  enforcement,
  ui: { banner: 'none' },
});

/** While parsing: ways that write to the page, and the markup's own. All others run once the page has loaded. */
const runsWhileParsing = ([name, , run]) =>
  /\bdocument\.writ/.test(`${run}`) && !/frame written to/.test(name);

/** The site and its vendors, with the head script (`change` may break its text), and what runs a batch of ways in a page of it and counts what arrived. */
export const startLab = async ({
  enforcement = {},
  // Whether a vendor names the host that the ways lead to.
  isNamed = true,
  script = `${root}dist/sluice.js`,
  change = (text) => text,
} = {}) => {
  const head = change(readFileSync(script, 'utf8'));
  const worker = readFileSync(`${root}dist/sluice-sw.js`, 'utf8');
  const pages = new Map();
  const own = {
    '/sluice-sw.js': ['text/javascript', worker],
    '/own.json': ['application/json', '{}'],
    '/own.html': ['text/html', '<!doctype html><title>own</title><body><p>own'],
    '/own.gif': [
      'image/gif',
      Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64'),
    ],
    '/own.js': ['text/javascript', ''],
    '/own.mp4': ['video/mp4', ''],
    '/worker.js': [
      'text/javascript',
      'fetch(new URL(new URL(location).searchParams.get("to"), location))',
    ],
    '/ticker.js': [
      'text/javascript',
      'setInterval(() => fetch(new URL(location).searchParams.get("to")).catch(() => {}), 50)',
    ],
    '/imports.js': ['text/javascript', 'importScripts(new URL(location).searchParams.get("to"))'],
  };
  const vendor = await startVendorServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const target = searchParams.get('to');
    if (pathname === '/redirect') {
      response.writeHead(302, { location: target, 'cache-control': 'no-store' });
      response.end();
      return;
    }
    const { html = '', policy } = pages.get(pathname) ?? {};
    const [type, body] =
      pathname === '/sluice.js'
        ? ['text/javascript', head]
        : pathname === '/echo'
          ? ['text/html', searchParams.get('body')]
          : (own[pathname] ?? ['text/html', html]);
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
      ...(policy && { 'content-security-policy': policy }),
      ...(pathname === '/linked' && { link: `<${target}>; rel=preload; as=script` }),
    });
    response.end(body);
  });
  const site = `http://localhost:${vendor.port}`;
  let serial = 0;
  const arrived = ({ id, way: [, kind] }) =>
    vendor.hits(id) + (kind === 'innocent' ? vendor.hits(`${id} elsewhere`) : 0);
  /** A page that never finishes (a way may see to that) must not hold up the others. */
  const soon = (promise, what) => {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${what}: no end within 20 s`)), 20_000);
    });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
  };

  /** Makes a page with the head script, in a state or a state on a page with a policy, and answers its path. */
  const put = (stateAndPage, body) => {
    const [state, page] = stateAndPage.split(' on ');
    const config = safe(JSON.stringify(configOf(state, enforcement, isNamed)));
    const policy = policies[page];
    const nonce = policy ? 'nonce="way"' : '';
    const tag = (text) => `<script ${nonce}>${text}</script>`;
    const path = `/page-${(serial += 1)}`;
    pages.set(path, {
      policy,
      html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Leaks</title>
<script type="application/json" id="sluice-config">${config}</script><script ${nonce} src="/sluice.js"></script></head><body>
${policy ? tag(trustAll) : ''}${typeof body === 'string' ? body : body(tag)}</body></html>`,
    });
    return path;
  };
  const pageOf = async (state, ways) => {
    const calls = await Promise.all(
      ways.map(async (way) => {
        const [name, , run] = way;
        const id = `w${(serial += 1)}`;
        const stun = /\bstun\b/.test(`${run}`) ? await vendor.udpPort(id) : 0;
        return {
          id,
          name,
          way,
          text: safe(`leaks.run(${JSON.stringify(id)}, ${JSON.stringify(name)}, ${run}, ${stun});`),
        };
      }),
    );
    const early = calls.filter(({ way }) => runsWhileParsing(way));
    const late = calls.filter((call) => !early.includes(call));
    const path = put(
      state,
      (tag) => `${tag(safe(tools))}
${early.map(({ text }) => tag(text)).join('\n')}
${tag(`leaks.start = () => {${late.map(({ text }) => text).join('\n')}};`)}`,
    );
    return { path, calls };
  };

  /** Resolves when the worker is there, and keeps in mind what the page has told it. */
  const untilWorkerKnows = (tab, answer) =>
    tab.waitFor(async (wanted) => {
      await navigator.serviceWorker.ready;
      const base = await new Promise((resolve) => {
        const opening = indexedDB.open('sluice');
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('upgradeneeded', () => opening.transaction.abort());
        opening.addEventListener('error', () => resolve(null));
      });
      const told = await new Promise((resolve) => {
        if (!base) return resolve(null);
        const getting = base.transaction('told').objectStore('told').get('last');
        getting.addEventListener('success', () => resolve(getting.result));
      });
      base?.close();
      return told?.state.vendors.ads.answer === wanted;
    }, answer);

  return {
    site,
    vendor,
    untilWorkerKnows,
    /** Brings a browser's tab into the state, and makes sure that it is. */
    prepare: async (tab, state) => {
      if (state !== 'opted out') return;
      const { path } = await pageOf(state, []);
      await tab.goto(site + path);
      await tab.evaluate(async () => void (await window.sluice.optOut()));
      if (enforcement.serviceWorker) await untilWorkerKnows(tab, 'denied');
    },
    put,
    /** Runs ways in one page. Answers what arrived of each, and its error. `expected`: names of those that will arrive. */
    run: async (tab, state, ways, { expected = new Set(), patience = 2500, quiet = 700 } = {}) => {
      const usable = state === 'mid-visit' ? ways.filter((way) => !runsWhileParsing(way)) : ways;
      const { path, calls } = await pageOf(state, usable);
      await soon(tab.goto(site + path), 'loading');
      const allows = await tab.evaluate(async (isLate) => {
        if (isLate) await window.sluice.optOut();
        return window.sluice.allows('ads');
      }, state === 'mid-visit');
      if (allows !== state.startsWith('allowed'))
        throw new Error(`The page is not in the state "${state}".`);
      const run = tab.evaluate(() => {
        window.leaks.start();
        return window.leaks.ended();
      });
      await soon(run, 'running');
      const awaited = calls.filter(({ name }) => expected.has(name));
      await vendor.waitFor(
        () => awaited.length > 0 && awaited.every(arrived),
        awaited.length > 0 ? patience : quiet,
      );
      // What is stopped has no event: what arrives in this time is late, not absent.
      if (awaited.length < calls.length) await vendor.waitFor(() => false, quiet);
      const { errors, log } = await tab.evaluate(() => ({
        errors: window.leaks.errors,
        log: window.sluice.getLog(),
      }));
      return {
        results: calls.map((call) => ({
          name: call.name,
          kind: call.way[1],
          hits: arrived(call),
          error: errors[call.name],
        })),
        log,
      };
    },
    /** Starts channels while all is allowed, refuses, and answers which had begun, and which go on 300 ms later. */
    runThrough: async (tab, channels) => {
      const { path, calls } = await pageOf('mid-visit', channels);
      if (enforcement.serviceWorker) {
        // The worker is in control from the second view on.
        await tab.goto(site + put('mid-visit', ''));
        await untilWorkerKnows(tab, 'granted');
      }
      await tab.goto(site + path);
      await tab.evaluate(() => {
        window.leaks.isTimed = true;
        window.leaks.start();
      });
      const sent = ({ id }) => vendor.hits(id) + vendor.hits(`${id} message`);
      await vendor.waitFor(() => calls.every((call) => sent(call) > 3), 15_000);
      const begun = calls.map(sent);
      vendor.countFrom(
        await tab.evaluate(async () => {
          await window.sluice.optOut();
          return Date.now();
        }),
      );
      // What was on its way may still arrive, under load for a while; what goes on does so for ever.
      await vendor.waitFor(() => false, 300);
      let then;
      for (let times = 0; times < 4; times += 1) {
        then = calls.map(sent);
        await vendor.waitFor(() => false, 700);
        if (calls.every((call, index) => sent(call) === then[index])) break;
      }
      return calls.map((call, index) => ({
        name: call.name,
        begun: begun[index] > 0,
        goesOn: sent(call) - then[index],
        remedy: call.way[1],
      }));
    },
    close: vendor.close,
  };
};
