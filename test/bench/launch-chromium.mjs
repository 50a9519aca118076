import { launch } from 'puppeteer-core';
import { findBrowsers } from '../support/browsers.mjs';

export const launchChromium = async () => {
  const {
    chromium: { executablePath, args },
  } = await findBrowsers();
  return launch({ executablePath, args, pipe: true });
};
