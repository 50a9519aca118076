import type { ElementHandle, Page } from 'puppeteer-core';
import { findControl } from './in-page/find-control.js';

export interface Sought {
  readonly hooks: readonly string[];
  readonly words?: readonly string[];
}

/** Presses what is found within `within` milliseconds, as a reader would. Its text; `null` where there was nothing to press. */
export const press = async (
  page: Page,
  { hooks, words = [] }: Sought,
  within = 0,
): Promise<string | null> => {
  const end = Date.now() + within;
  for (;;) {
    const handle = await page.evaluateHandle(findControl, hooks, words);
    const element = handle.asElement() as ElementHandle | null;
    if (element) {
      const text = await element
        .evaluate((one) => (one as HTMLElement).innerText ?? '')
        .catch(() => '');
      // Scrolls to it first; what lies under something else is still pressed, by script.
      await element.click().catch(() => element.evaluate((one) => (one as HTMLElement).click()));
      return text.trim().toLowerCase();
    }
    if (Date.now() >= end) return null;
    await new Promise((done) => setTimeout(done, 100));
  }
};
