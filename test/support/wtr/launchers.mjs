import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { findBrowsers } from '../browsers.mjs';
import { firefoxPreferences } from '../driver/firefox-preferences.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const browserStartTimeout = 60_000;

const puppeteer = (engine, { executablePath, args, env }) =>
  puppeteerLauncher({
    // One page at a time: two would share cookies, and only one has the focus.
    concurrency: 1,
    launchOptions: {
      browser: engine === 'firefox' ? 'firefox' : 'chrome',
      executablePath,
      args,
      env: { ...process.env, ...env },
      pipe: engine === 'chromium',
      timeout: browserStartTimeout,
      extraPrefsFirefox: firefoxPreferences({}, {}),
    },
  });

/** A web-test-runner launcher for each engine there is on this machine, named after the engine. */
export const launchers = async () =>
  Object.entries(await findBrowsers()).map(([engine, found]) => {
    const launcher = engine === 'webkit' ? webkitLauncher(found) : puppeteer(engine, found);
    launcher.name = engine;
    return launcher;
  });
