import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWebKitDriver } from '../webkit-driver-server.mjs';
import { WebDriverSession } from './webdriver-session.mjs';
import { WebKitPage } from './webkit-page.mjs';

/** GTK settings of our own, so that the machine's do not show in the tests. */
const writeSettings = async (folder, { reducedMotion }) => {
  await mkdir(join(folder, 'gtk-3.0'));
  await writeFile(
    join(folder, 'gtk-3.0/settings.ini'),
    `[Settings]\ngtk-enable-animations=${reducedMotion ? 0 : 1}\n`,
  );
  // The frame around the page would not get narrower than 447 px, which no phone is.
  await writeFile(
    join(folder, 'gtk-3.0/gtk.css'),
    '* { font-size: 1px; min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; }',
  );
};

/** The browser of each page is a process of its own, as a WebKitWebDriver has one session, and a session one set of cookies. */
export const launchWebKitBrowser = (found, options) => {
  const open = new Set();

  const newPage = async (pageOptions) => {
    const theme = pageOptions.colorScheme === 'dark' ? ['--dark-mode'] : [];
    const settings = await mkdtemp(join(tmpdir(), 'sluice-webkit-'));
    await writeSettings(settings, pageOptions);
    // The plain C locale makes WebKit's language en-US, as in the other engines; with C.UTF-8 it would be "C".
    const server = await startWebKitDriver(found, { XDG_CONFIG_HOME: settings, LC_ALL: 'C' });
    const end = async () => {
      open.delete(end);
      await server.stop();
      await rm(settings, { recursive: true, force: true });
    };
    open.add(end);
    try {
      const session = await WebDriverSession.open(server.url, {
        browserName: 'MiniBrowser',
        acceptInsecureCerts: true,
        'webkitgtk:browserOptions': {
          binary: found.executablePath,
          args: ['--automation', ...theme, ...(options.args ?? [])],
        },
      });
      const page = (window) => new WebKitPage({ session, window, openTab, onLastClosed: end });
      const openTab = async () => {
        // A window: input into a second tab of a window is never answered (seen with WebKitGTK 2.50).
        const { handle } = await session.command(null, 'POST', '/window/new', { type: 'window' });
        const tab = page(handle);
        await tab.setViewport(pageOptions.viewport);
        return tab;
      };
      const first = page(session.firstWindow);
      await first.setViewport(pageOptions.viewport);
      return first;
    } catch (error) {
      await end();
      throw error;
    }
  };

  const close = async () => {
    await Promise.all([...open].map((end) => end()));
  };

  return { newPage, close };
};
