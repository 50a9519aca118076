import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { UserError } from '../user-error.js';
import { endOnSignal } from './end-on-signal.js';
import { findBrowser } from './find-browser.js';
import type { BrowserName } from './find-browser.js';

/** A browser that asks for nothing by itself, so that what is seen is the page's. */
const CHROMIUM = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Some consent tools do not show themselves to what says that it is driven; readers see them.
  '--disable-blink-features=AutomationControlled',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
];

export interface LaunchOptions {
  readonly name: BrowserName;
  /** The browser sends Global Privacy Control. */
  readonly signal: boolean;
  /** Arguments beside ours. */
  readonly args?: readonly string[];
}

/** Starts a browser with an empty profile. */
export const launchBrowser = async ({
  name,
  signal,
  args = [],
}: LaunchOptions): Promise<Browser> => {
  const executablePath = findBrowser(name);
  const isRoot = process.getuid?.() === 0;
  endOnSignal();
  const shared = {
    executablePath,
    headless: true,
    handleSIGHUP: false,
    handleSIGINT: false,
    handleSIGTERM: false,
  };
  try {
    return await launch(
      name === 'chromium'
        ? {
            ...shared,
            ignoreDefaultArgs: ['--enable-automation'],
            args: [...CHROMIUM, ...(isRoot ? ['--no-sandbox'] : []), ...args],
          }
        : {
            ...shared,
            browser: 'firefox',
            args: [...args],
            extraPrefsFirefox: {
              'privacy.globalprivacycontrol.enabled': signal,
              'privacy.globalprivacycontrol.functionality.enabled': signal,
            },
          },
    );
  } catch (error) {
    throw new UserError(
      `${executablePath} did not start: ${(error as Error).message.split('\n')[0]}`,
      'Try to start it by hand; set CHROME_PATH or FIREFOX_PATH to use another one.',
    );
  }
};
