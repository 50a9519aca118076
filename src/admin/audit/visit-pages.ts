import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CookieData, Page } from 'puppeteer-core';
import { UserError } from '../user-error.js';
import { checkLink } from './check-link.js';
import type { BrowserName } from './find-browser.js';
import { readClaims } from './in-page/read-claims.js';
import { readSignals } from './in-page/read-signals.js';
import { readSite } from './in-page/read-site.js';
import { launchBrowser } from './launch-browser.js';
import { readNetLog } from './net-log.js';
import { newPage } from './new-page.js';
import type { Reader } from './new-page.js';
import { pressControl } from './press-control.js';
import { recordRequests } from './record-requests.js';
import { runRules } from './run-rules.js';
import { seenRequests } from './seen-requests.js';
import { settle } from './settle.js';
import { storageOf } from './storage-of.js';
import type { ReaderState, SeenStorage, Visit } from './types.js';
import { whyNotOpened } from './why-not-opened.js';

export interface VisitOptions {
  readonly browser: BrowserName;
  readonly device: Reader['device'];
  /** Longest wait for a page to come to rest, in milliseconds. */
  readonly patience: number;
  /** Cookies of a saved session, for pages behind a sign-in. */
  readonly session: readonly CookieData[];
  /** The site's own steps before each visit, such as signing in. */
  readonly prepare: ((page: Page) => Promise<void>) | null;
  /** Arguments for the browser beside ours. */
  readonly args: readonly string[];
}

const setSession = async (browser: Browser, session: VisitOptions['session']) => {
  if (session.length === 0) return;
  await browser.setCookie(...session).catch((error: Error) => {
    throw new UserError(
      `The cookies of the session cannot be set: ${error.message.split('\n')[0]}.`,
      'Each needs a name, a value and the domain of its site.',
    );
  });
};

const prepareFor = async (page: Page, prepare: VisitOptions['prepare']) => {
  try {
    await prepare?.(page);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(
      `The script that prepares a visit failed: ${reason.split('\n')[0]}`,
      'Run it by hand on the page until it works.',
    );
  }
};

/** Everything that a reader in one state sees and sends, in a browser of its own with nothing stored. */
export const visitPages = async (
  state: ReaderState,
  urls: readonly string[],
  options: VisitOptions,
): Promise<Visit> => {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-audit-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // Where a signal ends the command, nothing after this is run.
  process.once('exit', remove);
  try {
    return await visitWith(join(folder, 'net.json'), state, urls, options);
  } finally {
    process.off('exit', remove);
    remove();
  }
};

const visitWith = async (
  logFile: string,
  state: ReaderState,
  urls: readonly string[],
  options: VisitOptions,
): Promise<Visit> => {
  const isChromium = options.browser === 'chromium';
  const browser = await launchBrowser({
    name: options.browser,
    signal: state === 'signal',
    args: [...options.args, ...(isChromium ? [`--log-net-log=${logFile}`] : [])],
  });
  const version = await browser.version();
  const recorded = recordRequests(browser, isChromium);
  const trouble = new Set<string>();
  const views: { readonly page: string; readonly from: number; choiceAt: number }[] = [];
  const storage: SeenStorage[] = [];
  let hasSeenPages = false;
  let control: Visit['control'] = { by: null, presses: null };
  let link: Visit['link'] = null;
  let screenshot: string | null = null;
  let signals: Visit['signals'] = { gpp: null, usp: null, google: null };
  let claims: Visit['claims'] = null;
  let site: Visit['site'] = null;

  try {
    await setSession(browser, options.session);
    const want = state === 'opted-out' ? 'refuse' : state === 'allowed' ? 'allow' : null;
    // The choice is made on a view of its own; then every page is looked at as a returning reader sees it.
    const steps = [
      ...(want ? [{ url: urls[0] ?? '', chooses: true }] : []),
      ...urls.map((url) => ({ url, chooses: false })),
    ];
    for (const [index, { url, chooses }] of steps.entries()) {
      const page = await newPage(browser, isChromium, {
        device: options.device,
        signal: state === 'signal',
      });
      if (index === 0) await prepareFor(page, options.prepare);
      const rules =
        chooses && want ? await runRules(page, want === 'refuse' ? 'optOut' : 'optIn') : null;
      const view = {
        page: url,
        from: Date.now(),
        choiceAt: state === 'opted-out' && chooses ? Infinity : 0,
      };
      views.push(view);
      const response = await page
        .goto(url, { waitUntil: 'load', timeout: 30_000 })
        .catch((error: Error) => void trouble.add(whyNotOpened(url, error)));
      if (response && response.status() >= 400)
        trouble.add(`${url} answered with ${response.status()}.`);
      if (!response) {
        await page.close();
        continue;
      }
      hasSeenPages = true;
      await settle(page, options.patience);
      if (chooses && want) {
        control = await pressControl(page, want, rules, options.patience);
        // What was on its way when the press was heard is no leak.
        if (control.by) view.choiceAt = Date.now() + 200;
      }
      // Much is fetched only when a reader gets there.
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight)).catch(() => {});
      await settle(page, options.patience);
      if (index === steps.length - urls.length) {
        signals = await page.evaluate(readSignals).catch(() => signals);
        site = await page.evaluate(readSite).catch(() => null);
        claims = await page.evaluate(readClaims).catch(() => null);
        await page.evaluate(() => scrollTo(0, 0)).catch(() => {});
        screenshot = await page.screenshot({ encoding: 'base64' }).catch(() => null);
      }
      storage.push(...(await storageOf(page, browser)));
      if (state === 'undecided' && index === 0) link = await checkLink(page, options.patience);
      await page.close({ runBeforeUnload: true });
      // What a page sends as it is left is still on its way.
      await new Promise((done) => setTimeout(done, 300));
    }
  } finally {
    await browser.close();
  }

  const once = new Map(storage.map((one) => [`${one.kind} ${one.host} ${one.name}`, one]));
  return {
    state,
    browser: version,
    pages: urls,
    hasSeenPages,
    requests: seenRequests(views, recorded, isChromium ? readNetLog(logFile) : [], urls),
    storage: [...once.values()],
    signals,
    control,
    claims,
    site,
    link,
    screenshot,
    trouble: [...trouble],
  };
};
