import { launch } from 'puppeteer-core';
import { findBrowsers } from '../support/browsers.mjs';

/**
 * A reader in Chromium at an example that runs on `localhost`. What a page asks of any other host is written down in `left` and
 * answered here: a script adds its path to `window.ran`, and nothing reaches the network. `problems` has what the console and the page complained of.
 */
export const openReader = async () => {
  const { chromium } = await findBrowsers();
  const browser = await launch({
    executablePath: chromium.executablePath,
    args: chromium.args,
  });
  const newPage = async () => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const left = [];
    const problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (/^(warn|error)/.test(message.type())) problems.push(message.text());
    });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (!url.protocol.startsWith('http') || url.hostname === 'localhost') {
        void request.continue();
        return;
      }
      left.push(url.href);
      void request.respond(
        request.resourceType() === 'script'
          ? {
              contentType: 'text/javascript',
              headers: { 'access-control-allow-origin': '*' },
              body: `(window.ran ||= []).push(${JSON.stringify(url.pathname)})`,
            }
          : { contentType: 'text/html', body: '<!doctype html><title>Frame</title>' },
      );
    });
    const press = (...path) =>
      page.evaluate((selectors) => {
        let place = document;
        for (const selector of selectors) {
          const found = place.querySelector(selector);
          place = found.shadowRoot ?? found;
        }
        place.click();
      }, path);
    return {
      page,
      left,
      problems,
      press,
      /** Waits for the notice, and presses one of its buttons. */
      answer: async (hook) => {
        await page.waitForFunction(() =>
          document.querySelector('sluice-banner')?.shadowRoot?.querySelector('[data-sluice]'),
        );
        await press('sluice-banner', `[data-sluice="${hook}"]`);
        await page.waitForFunction(() => window.sluice.getState().decidedAt !== null);
      },
      close: () => context.close(),
    };
  };
  return { newPage, close: () => browser.close() };
};
