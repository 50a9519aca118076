import { startStandIn } from './stand-in.mjs';

/** Opens a page with storage of its own, and a stand-in of its own, and closes both when the test is over. */
export const startVisit = async (t, browser, pages) => {
  const standIn = await startStandIn({ site: 'www.harbor.localhost', pages });
  t.after(() => standIn.stop());
  const page = await browser.newPage();
  t.after(() => page.close());
  return { standIn, page, goto: (path) => page.goto(standIn.page(path)) };
};

/** Calls a method of `window.sluice` and waits until it is stored, applied and signalled. */
export const ask = (page, method) =>
  page.evaluate(async (name) => void (await sluice[name]()), method);

/** Sluice has decided and the page is painted: what is released on its own account has been by now. */
export const settle = (page) =>
  page.evaluate(async () => {
    await sluice.ready;
    for (const frame of [1, 2]) {
      // A tab that is not shown has no frames.
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
        setTimeout(resolve, 100, frame);
      });
    }
  });

/** What a reader does, and what else makes libraries send: a click, a scroll, an error, a hidden tab. */
export const read = async (page) => {
  await page.evaluate(async () => {
    document.getElementById('press').click();
    scrollTo(0, 400);
    setTimeout(() => {
      throw new Error('a script of the article failed');
    });
    history.replaceState({}, '', '?read');
    await new Promise((resolve) => setTimeout(resolve));
  });
  // Headless tabs always say that they are visible, so it is said for them.
  await page.evaluate(() => {
    const own = { configurable: true };
    Object.defineProperty(document, 'visibilityState', { ...own, get: () => 'hidden' });
    Object.defineProperty(document, 'hidden', { ...own, get: () => true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });
};

const sentinel = async ({ page, standIn }, name) => {
  await page.evaluate(
    async (url) => void (await fetch(url)),
    `${standIn.addresses.sentinel}/${name}`,
  );
  await standIn.arrival('sentinel', new RegExp(`^GET /${name}$`));
};

/** Names of everything that is kept for the page's site, ours aside. */
const keptBy = async (page) => {
  const cookies = (await page.cookies()).map(({ name }) => `cookie ${name}`);
  const rest = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `IndexedDB ${name}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
  ]);
  return [...cookies, ...rest]
    .filter((line) => !line.split(' ')[1].startsWith('sluice'))
    .toSorted();
};

/**
 * Something last happens, and the reader goes to another page at once. Afterwards each library's farewell has arrived: it was sent
 * before the sentinel of the next page (the positive control shows that this is late enough). Resolves with what is kept.
 */
export const leave = async (visit) => {
  const { page, goto } = visit;
  await sentinel(visit, 'before');
  await page.evaluate(() => void dispatchEvent(new Event('article:last')));
  await goto('/left');
  await sentinel(visit, 'after');
  return keptBy(page);
};
