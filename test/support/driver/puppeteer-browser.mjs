import { launch } from 'puppeteer-core';
import { firefoxPreferences } from './firefox-preferences.mjs';
import { PuppeteerPage } from './puppeteer-page.mjs';

/** Chromium over its own protocol, or Firefox over WebDriver BiDi. */
export const launchPuppeteerBrowser = async (engine, found, options) => {
  const start = (preferences) =>
    launch({
      browser: engine === 'firefox' ? 'firefox' : 'chrome',
      executablePath: found.executablePath,
      args: [...found.args, ...(options.args ?? [])],
      env: { ...process.env, ...found.env },
      acceptInsecureCerts: true,
      // Chromium ends by itself when the pipe breaks, even if this process is killed.
      pipe: engine === 'chromium',
      extraPrefsFirefox: preferences,
    });

  // Firefox takes color scheme, motion, colors and language from its preferences: each combination is a process of its own.
  const processes = new Map();
  const processFor = (pageOptions) => {
    const preferences = engine === 'firefox' ? firefoxPreferences(options, pageOptions) : {};
    const key = JSON.stringify(preferences);
    if (!processes.has(key)) processes.set(key, start(preferences));
    return processes.get(key);
  };
  await processFor({});

  const newPage = async (pageOptions) => {
    const browser = await processFor(pageOptions);
    const context = await browser.createBrowserContext();
    const openTab = async () => {
      const tab = await context.newPage();
      const page = new PuppeteerPage(engine, tab, openTab);
      const { viewport, ...media } = pageOptions;
      if (engine === 'chromium') await page.emulate(media);
      await page.setViewport(viewport);
      return page;
    };
    return openTab();
  };

  const close = async () => {
    for (const starting of processes.values()) await (await starting).close();
  };

  return { newPage, close };
};
