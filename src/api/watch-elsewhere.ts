/** Calls when another record or signal may be found: other tabs, the back/forward cache, a prerendered page that is shown. */
export const watchElsewhere = (look: () => void): void => {
  for (const event of ['storage', 'pageshow', 'visibilitychange', 'prerenderingchange'])
    addEventListener(event, look, true);
  // Another tab's bell may be heard before its cookie is there (Firefox and WebKit, measured).
  addEventListener('storage', () => [50, 500].forEach((wait) => setTimeout(look, wait)));
};
