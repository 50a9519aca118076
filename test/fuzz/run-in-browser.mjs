import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { launch } from 'puppeteer-core';
import { findBrowsers } from '../support/browsers.mjs';
import { configText, markup, message, ownMarkup, PLACE } from './browser-inputs.mjs';

const CONFIG = {
  version: 1,
  regions: { '*': 'opt-out' },
  categories: [
    { id: 'necessary', required: true },
    { id: 'advertising', sale: true },
  ],
  vendors: [
    { id: 'acme', category: 'advertising', domains: ['acme.localhost'] },
    { id: 'free', category: 'necessary', domains: ['free.localhost'] },
  ],
  signals: { gpp: { sections: ['usnat'] }, usp: true },
  region: { default: 'US-CA' },
  ui: { banner: 'none' },
};
const BATCH = 40;

/** A site, and the hosts of its companies: whatever arrives there is written down. */
const startSite = async () => {
  const arrived = [];
  const pages = new Map();
  const server = createServer(({ url, headers }, response) => {
    const [host] = headers.host.split(':');
    if (host !== 'localhost') arrived.push(host[0] + url);
    const script = /^\/sluice[\w-]*\.js$/.test(url);
    response.writeHead(200, {
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      'content-type': script ? 'text/javascript' : 'text/html; charset=utf-8',
    });
    if (script) response.end(readFileSync(new URL(`../../dist${url}`, import.meta.url)));
    else response.end(host === 'localhost' ? (pages.get(url) ?? '') : '');
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address();
  const page = (config, rest = '') =>
    `<!doctype html><html lang="en"><title>x</title><script>errors = []; addEventListener('error', ({ message, error }) => { if (error && /sluice/.test(error.stack)) errors.push(message); });
    addEventListener('unhandledrejection', ({ reason }) => { if (/sluice/.test(reason && reason.stack)) errors.push(String(reason)); });</script><script type="application/json" id="sluice-config">${config}</script><script src="/sluice.js"></script><body>${rest}<div id="free-box"></div>`;
  return {
    arrived,
    pages,
    page,
    port,
    url: (path) => `http://localhost:${port}${path}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

/** Ways of markup into a frame of the page's own. Answers when a request that is free has gone out behind them. */
const insert = async (inputs, port, batch) => {
  const boxes = inputs.map(([id, text]) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const own = frame.contentDocument;
    const ways = [
      () => own.write(text),
      () => {
        const middle = (id * 7) % (text.length || 1);
        own.write(text.slice(0, middle));
        own.write(text.slice(middle));
        own.close();
      },
      () => (own.body.innerHTML = text),
      () => own.body.insertAdjacentHTML('beforeend', text),
      () => own.body.append(own.createRange().createContextualFragment(text)),
      () => (frame.srcdoc = text),
      () => own.body.setHTMLUnsafe(text),
    ];
    try {
      ways[id % ways.length]();
    } catch {
      // The engine's own refusal of what it cannot parse there.
    }
    return frame;
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  await fetch(`http://free.localhost:${port}/batch-${batch}`);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  for (const frame of boxes) frame.remove();
};
const insertHere = async (texts, port, batch) => {
  const box = document.createElement('div');
  document.documentElement.append(box);
  const problems = [];
  const { getState } = window.sluice;
  for (const [id, text] of texts) {
    box.innerHTML = text;
    await Promise.resolve();
    if (!getState().optedOut || window.sluice.allows('advertising'))
      problems.push(`granted by ${id}`);
  }
  await window.sluice.optOut();
  await fetch(`http://free.localhost:${port}/batch-${batch}`);
  Element.prototype.remove.call(box);
  if (window.ran) problems.push('a script ran');
  return [...problems, ...errors];
};
const post = async (messages) => {
  const problems = [];
  let answers = 0;
  const listen = ({ data }) => {
    if (JSON.stringify(data ?? null).includes('Return":')) answers += 1;
  };
  addEventListener('message', listen);
  for (const data of messages) {
    postMessage(data, '*');
    navigator.serviceWorker?.dispatchEvent(new MessageEvent('message', { data }));
    for (const name of ['sluice', 'sluice-record']) {
      const channel = new BroadcastChannel(name);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
      channel.postMessage(data);
      channel.close();
    }
  }
  // Messages keep their order: what was answered has come before the last of these.
  for (let turn = 0; turn < 2; turn += 1)
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => setTimeout(resolve));
      port1.start();
      port2.postMessage(0);
    });
  removeEventListener('message', listen);
  if (answers > 2 * messages.length) problems.push(`${answers} answers to ${messages.length}`);
  if (!sluice.getState().optedOut) problems.push('granted');
  __gpp('ping', ({ gppString }) => {
    window.said ??= gppString;
    if (gppString !== window.said) problems.push(gppString);
  });
  return [...problems, ...errors];
};
const loadAll = async (paths) => {
  const said = await Promise.all(
    paths.map(async (path) => {
      const frame = document.createElement('iframe');
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      frame.src = path;
      document.body.append(frame);
      await loaded;
      const { sluice: own, errors: found } = frame.contentWindow;
      const problems = [...(found ?? ['no page'])];
      if (!own || own.allows('advertising')) problems.push(own ? 'granted' : 'no sluice');
      frame.remove();
      return [path, problems.join()];
    }),
  );
  return said.filter(([, problems]) => problems);
};

/** Feeds a real browser with so many inputs of each kind. Throws with those that break a promise; answers how many were fed. */
export const runInBrowser = async ({ runs, seed, tell = () => {} }) => {
  const {
    chromium: { executablePath, args },
  } = await findBrowsers();
  const site = await startSite();
  const browser = await launch({ executablePath, args, pipe: true });
  const sampled = (arbitrary, count) => fc.sample(arbitrary, { numRuns: Math.ceil(count), seed });
  const batches = (list) =>
    Array.from({ length: Math.ceil(list.length / BATCH) }, (_, index) =>
      list.slice(index * BATCH, (index + 1) * BATCH),
    );
  const open = async () => {
    const page = await browser.newPage();
    page.on('dialog', (dialog) => dialog.dismiss());
    site.pages.set('/', site.page(JSON.stringify(CONFIG)));
    await page.goto(site.url('/'));
    return page;
  };
  const withPlaces = (list) =>
    list.map((text, id) => [id, text.replaceAll(PLACE, `//acme.localhost:${site.port}/-${id}-`)]);
  const fed = {};
  const done = (name, count) => {
    fed[name] = count;
    tell(name, count);
  };
  const leaked = (inputs) => {
    const ids = new Set(
      site.arrived
        .filter((one) => one[0] === 'a')
        .map((one) => Number(/-(\d+)-/.exec(one)?.[1] ?? -1)),
    );
    return [...ids].slice(0, 5).map((id) => `${id % 7}: ${JSON.stringify(inputs[id]?.[1])}`);
  };
  try {
    const inputs = withPlaces(sampled(markup, runs));
    // First what these do to a reader who has allowed all: without that, silence would prove nothing.
    let page = await open();
    for (const some of batches(inputs).slice(0, 3)) await page.evaluate(insert, some, site.port, 0);
    assert.ok(leaked(inputs).length > 3, 'positive control');
    await page.close();
    page = await open();
    await page.evaluate(() => sluice.optOut().then(() => 1));
    site.arrived.length = 0;
    for (const [index, some] of batches(inputs).entries()) {
      await page.evaluate(insert, some, site.port, index);
      assert.ok(site.arrived.includes(`f/batch-${index}`), 'positive control');
    }
    assert.deepEqual(leaked(inputs), []);
    assert.deepEqual(await page.evaluate(() => errors), []);
    done('markup in frames', inputs.length);

    const own = withPlaces(sampled(ownMarkup, runs));
    for (const [index, some] of batches(own).entries())
      assert.deepEqual(await page.evaluate(insertHere, some, site.port, index), []);
    assert.deepEqual(leaked(own), []);
    done('marked markup, names', own.length);
    await page.close();

    page = await open();
    await page.evaluate(() => sluice.optOut().then(() => 1));
    const messages = sampled(message, runs);
    for (const some of batches(messages)) {
      const problems = await page.evaluate(post, some);
      assert.deepEqual(problems, [], JSON.stringify(some).slice(0, 2_000));
    }
    done('messages', messages.length);

    // A page each: fewer of them.
    const texts = sampled(configText, runs / 10);
    for (const [index, text] of texts.entries())
      site.pages.set(`/config/${index}`, site.page(text.replaceAll('</', '<\\/')));
    await page.deleteCookie({ name: 'sluice', url: site.url('/') });
    const paths = texts.map((_, index) => `/config/${index}`);
    for (const some of batches(paths)) {
      const found = await page.evaluate(loadAll, some);
      assert.deepEqual(
        found.map(([path, problem]) => [problem, texts[path.split('/')[2]]]),
        [],
      );
    }
    done('configurations as text', texts.length);
  } finally {
    await browser.close();
    site.close();
  }
  return fed;
};
