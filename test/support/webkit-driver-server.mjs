import { createServer } from 'node:net';
import { startOwnedProcess } from './owned-process.mjs';

const startTimeout = 15_000;

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const failedToStart = (name, { exited }) =>
  exited.then(({ code, signal, error }) => {
    throw new Error(`${name} ended while starting: ${error?.message ?? signal ?? code}`);
  });

const within = (promise, name) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} did not start in time`)), startTimeout);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

/** Xvfb picks a free display by itself and reports it on descriptor 3; xvfb-run guesses, and leaves files when it is killed. */
const startDisplay = async (displayServer) => {
  const server = startOwnedProcess(
    displayServer,
    ['-displayfd', '3', '-screen', '0', '2560x1600x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  try {
    const reported = new Promise((resolve) => {
      server.child.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
    });
    const number = await within(Promise.race([reported, failedToStart('Xvfb', server)]), 'Xvfb');
    return { display: `:${number}`, stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
};

const answersAt = async (url) => {
  const deadline = Date.now() + startTimeout;
  while (Date.now() < deadline) {
    try {
      const response = await fetch(`${url}/status`);
      if (response.ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('WebKitWebDriver did not start in time');
};

/**
 * WebKitWebDriver on a display of its own, so that no other window takes the focus. It serves one session at a time.
 * `env` reaches the browser: locale, theme and settings are chosen by it.
 */
export const startWebKitDriver = async (browser, env = {}) => {
  const { display, stop: stopDisplay } = await startDisplay(browser.displayServer);
  const port = await freePort();
  const driver = startOwnedProcess(browser.driverPath, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1', ...env, DISPLAY: display },
  });
  const stop = async () => {
    await driver.stop();
    await stopDisplay();
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    await Promise.race([answersAt(url), failedToStart('WebKitWebDriver', driver)]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, port, stop };
};
