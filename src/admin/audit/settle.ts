import type { Page } from 'puppeteer-core';

/** Waits until the page asks for nothing for half a second, at most `most` milliseconds: some pages never come to rest. */
export const settle = async (page: Page, most: number): Promise<void> => {
  await page.waitForNetworkIdle({ idleTime: 500, timeout: most }).catch(() => {});
};
