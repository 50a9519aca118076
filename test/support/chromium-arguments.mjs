/** Seen to be needed for a quiet headless Chromium, as root too; puppeteer adds its own. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
