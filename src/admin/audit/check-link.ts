import type { Page } from 'puppeteer-core';
import { findControl } from './in-page/find-control.js';
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
  const before = place();
  let status: number | null = null;
  page.on('response', (response) => {
    if (response.request().isNavigationRequest() && response.frame() === page.mainFrame())
      status = response.status();
  });
  const countDialogs = () =>
    page
      .evaluate(() => {
        const all = (root: Document | ShadowRoot): Element[] =>
          [...root.querySelectorAll('*')].flatMap((one) => [
            one,
            ...(one.shadowRoot ? all(one.shadowRoot) : []),
          ]);
        return all(document).filter(
          (one) =>
            one.matches('dialog[open],[role="dialog"],[role="alertdialog"],[aria-modal="true"]') &&
            one.checkVisibility(),
        ).length;
      })
      .catch(() => 0);
  const dialogs = await countDialogs();
  await press(page, sought);
  for (let waited = 0; waited < 5000; waited += 100) {
    if (place() !== before || (await countDialogs()) > dialogs) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  await settle(page, patience);
  if (place() !== before) return status !== null && status >= 400 ? 'dead' : 'works';
  return (await countDialogs()) > dialogs ? 'works' : 'dead';
};
