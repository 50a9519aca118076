import { webdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKitDriver } from '../webkit-driver-server.mjs';

/** web-test-runner's WebDriver launcher with a WebKitWebDriver of its own, which lives from `initialize` to `stop`. */
export const webkitLauncher = (found) => {
  const options = {
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: found.executablePath, args: ['--automation'] },
    },
  };
  const launcher = webdriverLauncher(options);
  const { initialize, stop } = launcher;
  let server;
  return Object.assign(launcher, {
    concurrency: 1,
    async initialize(config) {
      const { name } = launcher;
      // The plain C locale makes WebKit's language en-US, as in the other engines.
      server = await startWebKitDriver(found, { LC_ALL: 'C' });
      options.port = server.port;
      // With more than one page at a time it would run each test in a frame.
      await initialize.call(launcher, { ...config, concurrency: 1 });
      launcher.name = name;
    },
    async stop() {
      await stop.call(launcher);
      await server?.stop();
    },
  });
};
