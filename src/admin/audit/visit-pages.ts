import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CookieParam, Page } from 'puppeteer-core';
import { checkLink } from './check-link.js';
import type { BrowserName } from './find-browser.js';
import { readClaims } from './in-page/read-claims.js';
import { readSignals } from './in-page/read-signals.js';
import { readSite } from './in-page/read-site.js';
import { readStorage } from './in-page/read-storage.js';
import { sendSignal } from './in-page/send-signal.js';
import { launchBrowser } from './launch-browser.js';
import { readNetLog } from './net-log.js';
import { pressControl } from './press-control.js';
import { recordRequests } from './record-requests.js';
import { runRules } from './run-rules.js';
import { settle } from './settle.js';
import type { ReaderState, SeenRequest, SeenStorage, Visit } from './types.js';

export interface VisitOptions {
  readonly browser: BrowserName;
  readonly device: 'desktop' | 'mobile';
  /** Longest wait for a page to come to rest, in milliseconds. */
  readonly patience: number;
  /** Cookies of a saved session, for pages behind a sign-in. */
  readonly session: readonly CookieParam[];
  /** The site's own steps before each visit, such as signing in. */
  readonly prepare: ((page: Page) => Promise<void>) | null;
  readonly args: readonly string[];
}

const DEVICES = {
  desktop: { width: 1280, height: 800 },
  mobile: { width: 390, height: 844, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
} as const;

const MOBILE_AGENT =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';

const storageOf = async (page: Page, browser: Browser): Promise<readonly SeenStorage[]> => {
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

/** Everything that a reader in one state sees and sends, in a browser of its own with nothing stored. */
export const visitPages = async (
  state: ReaderState,
  urls: readonly string[],
  options: VisitOptions,
): Promise<Visit> => {
  const isChromium = options.browser === 'chromium';
  const folder = mkdtempSync(join(tmpdir(), 'sluice-audit-'));
  const logFile = join(folder, 'net.json');
  const browser = await launchBrowser({
    name: options.browser,
    signal: state === 'signal',
    args: [...options.args, ...(isChromium ? [`--log-net-log=${logFile}`] : [])],
  });
  const version = await browser.version();
  const recorded = recordRequests(browser, isChromium);
  const trouble: string[] = [];
  const views: { readonly page: string; readonly from: number; choiceAt: number }[] = [];
  let control: Visit['control'] = { by: null, presses: null };
  let link: Visit['link'] = null;
  let screenshot: string | null = null;
  let signals: Visit['signals'] = { gpp: null, usp: null, google: null };
  let claims: Visit['claims'] = null;
  let site: Visit['site'] = null;
  const storage: SeenStorage[] = [];

  const openPage = async () => {
    const page = await browser.newPage();
    await page.setViewport(DEVICES[options.device]);
    if (isChromium) {
      const own = (await browser.userAgent()).replace('HeadlessChrome', 'Chrome');
      await page.setUserAgent({ userAgent: options.device === 'mobile' ? MOBILE_AGENT : own });
    }
    if (state === 'signal' && isChromium) {
      await page.evaluateOnNewDocument(sendSignal);
      await page.setExtraHTTPHeaders({ 'Sec-GPC': '1' });
    }
    return page;
  };

  try {
    if (options.session.length > 0) await browser.setCookie(...(options.session as never[]));
    const want = state === 'opted-out' ? 'refuse' : state === 'allowed' ? 'allow' : null;
    // The choice is made on a view of its own; then every page is looked at as a returning reader sees it.
    const steps = [
      ...(want ? [{ url: urls[0] ?? '', chooses: true }] : []),
      ...urls.map((url) => ({ url, chooses: false })),
    ];
    for (const [index, { url, chooses }] of steps.entries()) {
      const page = await openPage();
      if (options.prepare && index === 0) await options.prepare(page);
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
        .catch((error: Error) => {
          trouble.push(`${url} could not be opened: ${error.message.split('\n')[0]}.`);
          return null;
        });
      if (response && response.status() >= 400)
        trouble.push(`${url} answered with ${response.status()}.`);
      if (!response) {
        await page.close();
        continue;
      }
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
      await new Promise((done) => setTimeout(done, 300));
    }
  } finally {
    await browser.close();
  }

  const seen: SeenRequest[] = [];
  const note = (url: string, kind: string, time: number) => {
    const view = views.findLast(({ from }) => time >= from - 5);
    if (view) seen.push({ url, kind, page: view.page, beforeChoice: time < view.choiceAt });
  };
  for (const { url, kind, time } of recorded) note(url, kind, time);
  const known = new Set(seen.map(({ url }) => url));
  const origins = new Set([...urls, ...known].map((url) => new URL(url).origin));
  for (const { url, time, initiator } of isChromium ? readNetLog(logFile) : []) {
    if (!known.has(url) && origins.has(initiator)) note(url, 'other', time);
  }
  rmSync(folder, { recursive: true, force: true });
  const once = new Map(storage.map((one) => [`${one.kind} ${one.host} ${one.name}`, one]));
  return {
    state,
    browser: version,
    pages: urls,
    requests: seen,
    storage: [...once.values()],
    signals,
    control,
    claims,
    site,
    link,
    screenshot,
    trouble,
  };
};
