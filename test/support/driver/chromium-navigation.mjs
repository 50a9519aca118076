import { waitUntil } from './wait-until.mjs';

/** Navigation by puppeteer, except back: its `goBack` waits for the `load` event that a page out of the cache never has. */
export const chromiumNavigation = (tab) => ({
  goto: (url) => tab.goto(url, { waitUntil: 'load' }),
  reload: () => tab.reload({ waitUntil: 'load' }),
  back: async () => {
    const session = await tab.createCDPSession();
    const { currentIndex, entries } = await session.send('Page.getNavigationHistory');
    if (currentIndex === 0) throw new Error('There is no page to go back to.');
    const target = currentIndex - 1;
    await session.send('Page.navigateToHistoryEntry', { entryId: entries[target].id });
    await waitUntil(
      async () => (await session.send('Page.getNavigationHistory')).currentIndex === target,
      { what: 'Chromium to go back' },
    );
    await waitUntil(() => tab.evaluate(() => document.readyState === 'complete'), {
      what: 'the previous page to be complete',
    });
    await session.detach();
  },
});
