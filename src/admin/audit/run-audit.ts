import type { Config } from '../../config/types.js';
import { CONFIG_FILE } from '../build/config-file.js';
import type { BrowserName } from './find-browser.js';
import { findConfig } from './in-page/find-config.js';
import { isConfig } from './is-config.js';
import { inspect } from './inspect/inspect.js';
import { launchBrowser } from './launch-browser.js';
import type { Audit, ReaderState, Visit } from './types.js';
import { UserError } from '../user-error.js';
import { visitPages } from './visit-pages.js';
import type { VisitOptions } from './visit-pages.js';

export const STATES: readonly ReaderState[] = ['undecided', 'opted-out', 'signal', 'allowed'];

const DOING: Readonly<Record<ReaderState, string>> = {
  undecided: 'without a choice',
  'opted-out': 'opting out',
  signal: 'with Global Privacy Control',
  allowed: 'allowing all',
};

export interface AuditOptions extends VisitOptions {
  /** A configuration from a file; without it the page's own is used. */
  readonly config: Config | null;
  readonly configFrom: string | null;
  readonly states: readonly ReaderState[];
  /** Told before each step: what comes now. */
  progress(text: string): void;
}

const configOfPage = async (url: string, browserName: BrowserName, args: readonly string[]) => {
  const browser = await launchBrowser({ name: browserName, signal: false, args });
  try {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    const { text, beside } = await page.evaluate(findConfig);
    // Asked by the browser, which reaches what the page reaches, such as behind a sign-in.
    const answer = text || !beside ? null : await page.goto(new URL(CONFIG_FILE, beside).href);
    const found = text ?? (answer?.ok() ? await answer.text() : null);
    const config: unknown = found ? JSON.parse(found) : null;
    return isConfig(config) ? config : null;
  } catch {
    return null;
  } finally {
    await browser.close();
  }
};

/** Looks at pages as readers in each state do, and says what was sent that should not have been. */
export const runAudit = async (urls: readonly string[], options: AuditOptions): Promise<Audit> => {
  if (!options.config) options.progress('Reading the page’s configuration');
  const config =
    options.config ?? (await configOfPage(urls[0] ?? '', options.browser, options.args));
  const visits: Visit[] = [];
  for (const [index, state] of options.states.entries()) {
    options.progress(`Visit ${index + 1} of ${options.states.length}: ${DOING[state]}`);
    const visit = await visitPages(state, urls, options);
    // Nor would the others see anything, each only after as long a wait.
    if (index === 0 && !visit.hasSeenPages)
      throw new UserError(
        visit.trouble[0] ?? 'No page could be opened.',
        'Look whether the address is right, and whether it can be reached from here.',
      );
    visits.push(visit);
  }
  return {
    urls,
    at: new Date().toISOString(),
    browser: visits[0]?.browser ?? '',
    device: options.device,
    configFrom: options.config ? options.configFrom : config && 'the page',
    companies: config?.vendors?.length ?? 0,
    visits,
    ...inspect(visits, config),
  };
};
