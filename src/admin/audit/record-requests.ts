import type { Browser, HTTPRequest, Page, Target } from 'puppeteer-core';

export interface Recorded {
  readonly url: string;
  readonly kind: string;
  readonly time: number;
}

/** In the browser's words; Firefox's say nothing of it, and asking throws. */
const kindOf = (request: HTTPRequest) => {
  try {
    return request.resourceType();
  } catch {
    return 'other';
  }
};

/** Notes each request of a browser's pages and, where the browser tells, of their sockets, in a list that grows. */
export const recordRequests = (browser: Browser, isChromium: boolean): readonly Recorded[] => {
  const requests: Recorded[] = [];
  const note = (url: string, kind: string) => {
    if (/^(https?|wss?):/.test(url)) requests.push({ url, kind, time: Date.now() });
  };
  const watch = async (page: Page | null) => {
    if (!page) return;
    page.on('request', (request: HTTPRequest) => note(request.url(), kindOf(request)));
    if (!isChromium) return;
    const session = await page.createCDPSession();
    session.on('Network.webSocketCreated', ({ url }) => note(url, 'websocket'));
    await session.send('Network.enable');
  };
  browser.on('targetcreated', (target: Target) => {
    // A popup may close before it is watched.
    if (target.type() === 'page')
      void target
        .page()
        .then(watch)
        .catch(() => {});
  });
  return requests;
};
