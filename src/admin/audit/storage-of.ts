import type { Browser, Page } from 'puppeteer-core';
import { readStorage } from './in-page/read-storage.js';
import type { SeenStorage } from './types.js';

/** What is stored now: all cookies of the browser, and the names that the page's own origin keeps. */
export const storageOf = async (page: Page, browser: Browser): Promise<readonly SeenStorage[]> => {
  const host = new URL(page.url()).hostname;
  const kept = await page.evaluate(readStorage).catch(() => []);
  const cookies = await browser.cookies();
  return [
    ...cookies.map(({ name, domain, httpOnly }): SeenStorage => ({
      kind: 'cookie',
      name,
      host: domain.replace(/^\./, ''),
      httpOnly: httpOnly ?? false,
    })),
    ...kept.map((one) => ({ ...one, host, httpOnly: false })),
  ];
};
