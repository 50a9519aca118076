/** Uses a page with cookies and storage of its own, and closes it. */
export const withPage = async (browser, use) => {
  const context = await browser.createBrowserContext();
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
};
