import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import { findBrowsers } from '../../support/browsers.mjs';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** The configurator on a plain static host of its own, and what was asked of it. */
export const serveStatic = async () => {
  const asked = [];
  const server = createServer((request, response) => {
    const path = normalize(join(dist, 'configurator', new URL(request.url, 'http://x').pathname));
    asked.push(request.url);
    if (
      !path.startsWith(join(dist, 'configurator')) ||
      !existsSync(path) ||
      statSync(path).isDirectory()
    ) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' });
    createReadStream(path).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/index.html`,
    asked,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
};

/** Its address in the file system. */
export const fileAddress = pathToFileURL(join(dist, 'configurator/index.html')).href;

export const launchBrowser = async () => {
  const { chromium } = await findBrowsers();
  const { executablePath, args } = chromium;
  return launch({ executablePath, args: [...args, '--disable-gpu'], headless: true });
};

/** A page with the configurator open, what it complained of, and all that it asked for. */
export const openConfigurator = async (
  browser,
  address,
  { width = 1280, scheme = 'light', features = [] } = {},
) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints = [];
  const requests = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error' && !/autofocusing/.test(line.text())) complaints.push(line.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url());
  });
  await page.setViewport({ width, height: width < 600 ? 844 : 800 });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      ...features,
    ],
  });
  await page.goto(address);
  await page.waitForSelector('setup-app h2');
  return { page, complaints, requests, close: () => context.close() };
};

/** Waits until the preview shows the newest, and gives its frame. */
export const previewFrame = async (page) => {
  await page.waitForFunction(() => {
    const front = document.querySelector('.frame iframe:not(.behind)');
    return front && document.querySelector('.under')?.textContent.trim();
  });
  const element = await page.$('.frame iframe:not(.behind)');
  return element.contentFrame();
};
