/** Milliseconds between two looks from outside: none of them runs often enough to be a part of what is measured. */
const PAUSE = 30;
/** Milliseconds after which what was waited for does not come. */
const PATIENCE = 60_000;

/** The middle of what a selector finds, once it is seen and stays where it is; `>>>` goes into a shadow root. Runs in the page. */
const middleOf = async (path) => {
  const [first, ...inner] = path.split(' >>> ');
  const find = () =>
    inner.reduce(
      (host, selector) => host?.shadowRoot?.querySelector(selector),
      document.querySelector(first),
    );
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let before; ; await frame()) {
    const found = find();
    found?.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = found?.getBoundingClientRect() ?? {};
    if (width > 0 && before?.x === x && before.y === y)
      return { x: x + width / 2, y: y + height / 2 };
    before = { x, y };
  }
};

const twoFrames = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/**
 * As `withPage`, but nothing watches the page: puppeteer switches DevTools' Runtime domain on, and with that Chromium reads a
 * whole script once more to know from where it asked for `document.cookie`. No reader's browser does: it was half of the time
 * that the head script takes. The page has what measuring needs, under puppeteer's names.
 */
export const withQuietPage = async (browser, use) => {
  const root = await browser.target().createCDPSession();
  const { browserContextId } = await root.send('Target.createBrowserContext');
  try {
    const { targetId } = await root.send('Target.createTarget', {
      url: 'about:blank',
      browserContextId,
    });
    const target = await browser.waitForTarget(({ _targetId }) => _targetId === targetId);
    const session = await target.createCDPSession();
    await session.send('Page.enable');
    await session.send('Performance.enable');

    const evaluate = async (code, argument) => {
      const expression = typeof code === 'string' ? code : `(${code})(${JSON.stringify(argument)})`;
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? expression);
      return result.value;
    };
    return await use({
      evaluate,
      emulateCPUThrottling: (rate) => session.send('Emulation.setCPUThrottlingRate', { rate }),
      goto: async (url) => {
        const loaded = new Promise((resolve) => session.once('Page.loadEventFired', resolve));
        await session.send('Page.navigate', { url });
        await loaded;
      },
      waitForFunction: async (condition) => {
        const end = Date.now() + PATIENCE;
        while (!(await evaluate(condition))) {
          if (Date.now() > end) throw new Error(`It never came: ${condition}`);
          await new Promise((resolve) => setTimeout(resolve, PAUSE));
        }
      },
      emulateMediaFeatures: (features) => session.send('Emulation.setEmulatedMedia', { features }),
      waitForSelector: async (path) => void (await evaluate(middleOf, path)),
      /** As a hand does it: the pointer is there before it presses, and lets go frames later. */
      click: async (path) => {
        const mouse = { ...(await evaluate(middleOf, path)), button: 'left', clickCount: 1 };
        for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased']) {
          await session.send('Input.dispatchMouseEvent', { type, ...mouse });
          if (type !== 'mouseReleased') await evaluate(twoFrames);
        }
      },
      metrics: async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
      },
    });
  } finally {
    await root.send('Target.disposeBrowserContext', { browserContextId });
    await root.detach();
  }
};
