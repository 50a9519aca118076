import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { UserError } from '../user-error.js';

export type BrowserName = 'chromium' | 'firefox';

const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'msedge',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const INSTALLED: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const isExecutable = (path: string) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of an installed browser; `CHROME_PATH` and `FIREFOX_PATH` go first. Throws a `UserError` where there is none. */
export const findBrowser = (name: BrowserName, env: NodeJS.ProcessEnv = process.env): string => {
  const own = env[name === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'];
  const folders = (env['PATH'] ?? '').split(delimiter).concat('/usr/bin', '/usr/local/bin');
  const found = [
    ...(own ? [own] : []),
    ...COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command))),
    ...INSTALLED[name],
  ].find(isExecutable);
  if (found) return found;
  throw name === 'chromium'
    ? new UserError('No Chrome or Chromium was found.', 'Install one, or set CHROME_PATH to it.')
    : new UserError('No Firefox was found.', 'Install it, or set FIREFOX_PATH to it.');
};
