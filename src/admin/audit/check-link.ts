import type { Page } from 'puppeteer-core';
import { findControl } from './in-page/find-control.js';
import { openDialogs } from './in-page/open-dialogs.js';
import { press } from './press.js';
import { settle } from './settle.js';
import type { Visit } from './types.js';

const WORDS = [
  'your privacy choices',
  'your california privacy choices',
  'do not sell or share',
  'do not sell',
  'privacy settings',
  'cookie settings',
  'privacy choices',
];

/** A press on the privacy link: does something open, or does it lead somewhere that answers? */
export const checkLink = async (page: Page, patience: number): Promise<Visit['link']> => {
  const sought = { hooks: ['open'], words: WORDS };
  const found = await page.evaluateHandle(findControl, sought.hooks, sought.words);
  if (!found.asElement()) return 'missing';
  // A fragment alone leads nowhere.
  const place = () => page.url().replace(/#.*/, '');
  const placeBefore = place();
  let status: number | null = null;
  page.on('response', (response) => {
    if (response.request().isNavigationRequest() && response.frame() === page.mainFrame())
      status = response.status();
  });
  // A question that stands before the page is closed first, as a reader would; the link is behind it.
  if (await page.$('>>> :modal')) await page.keyboard.press('Escape');
  const before = await page.evaluateHandle(openDialogs);
  const hasOpened = async () => {
    if (place() !== placeBefore) return true;
    // The one may have gone as the other came.
    const now = await page.evaluateHandle(openDialogs).catch(() => null);
    return (
      now !== null &&
      page
        .evaluate((all, then) => all.some((one) => !then.includes(one)), now, before)
        .catch(() => false)
    );
  };
  for (const act of [
    () => press(page, sought),
    // What lies under something that does not close is pressed by script.
    () => found.asElement()?.evaluate((one) => (one as HTMLElement).click()),
  ]) {
    await Promise.resolve(act()).catch(() => {});
    for (let waited = 0; waited < 5000 && !(await hasOpened()); waited += 100)
      await new Promise((done) => setTimeout(done, 100));
    await settle(page, patience);
    if (place() !== placeBefore) return status !== null && status >= 400 ? 'dead' : 'works';
    if (await hasOpened()) return 'works';
  }
  return 'dead';
};
