import { waitUntil } from './wait-until.mjs';

/**
 * Navigation as WebDriver BiDi has it. puppeteer's own waits for the `load` event of a page out of the back/forward cache, which
 * never comes, and stays confused for the navigation after it (seen with puppeteer 24.43 and Firefox 153).
 */
export const firefoxNavigation = (tab) => {
  const context = tab.mainFrame()._id;
  const send = (method, parameters) =>
    tab.browser().connection.send(`browsingContext.${method}`, { context, ...parameters });
  const identify = () => `${performance.timeOrigin} ${location.href}`;
  return {
    goto: (url) => send('navigate', { url, wait: 'complete' }),
    reload: () => send('reload', { wait: 'complete' }),
    back: async () => {
      const left = await tab.evaluate(identify);
      await send('traverseHistory', { delta: -1 });
      // The command is answered before the other page is there.
      await waitUntil(
        async () =>
          (await tab.evaluate(identify)) !== left &&
          tab.evaluate(() => document.readyState === 'complete'),
        { what: 'Firefox to go back to a complete page' },
      );
    },
  };
};
