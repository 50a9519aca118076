import type { Browser, Page } from 'puppeteer-core';
import { sendSignal } from './in-page/send-signal.js';

const DEVICES = {
  desktop: { width: 1280, height: 800 },
  mobile: { width: 390, height: 844, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
} as const;

const MOBILE_AGENT =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';

export interface Reader {
  readonly device: keyof typeof DEVICES;
  /** The reader's browser sends Global Privacy Control. */
  readonly signal: boolean;
}

/** An empty tab of a reader's browser. Firefox has its signal from its preferences, and no other name than its own. */
export const newPage = async (
  browser: Browser,
  isChromium: boolean,
  { device, signal }: Reader,
): Promise<Page> => {
  const page = await browser.newPage();
  await page.setViewport(DEVICES[device]);
  if (!isChromium) return page;
  const own = (await browser.userAgent()).replace('HeadlessChrome', 'Chrome');
  await page.setUserAgent({ userAgent: device === 'mobile' ? MOBILE_AGENT : own });
  if (signal) {
    await page.evaluateOnNewDocument(sendSignal);
    await page.setExtraHTTPHeaders({ 'Sec-GPC': '1' });
  }
  return page;
};
