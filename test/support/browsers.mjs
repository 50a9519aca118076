import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromiumArguments } from './chromium-arguments.mjs';
import { packagedChromium } from './packaged-chromium.mjs';

/** The engines every test should pass in. WebKit is WebKitGTK, which is not Safari. */
export const engineNames = ['chromium', 'firefox', 'webkit'];

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const findCommand = (names, env) => {
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  return names
    .flatMap((name) => (name.includes('/') ? [name] : folders.map((folder) => join(folder, name))))
    .find(isExecutable);
};

const findMiniBrowser = () => {
  const roots = ['/usr/libexec', '/usr/lib'];
  if (existsSync('/usr/lib')) {
    roots.push(...readdirSync('/usr/lib').map((name) => join('/usr/lib', name)));
  }
  return ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0']
    .flatMap((version) => roots.map((root) => join(root, version, 'MiniBrowser')))
    .find(isExecutable);
};

const finders = {
  chromium: (env) => {
    const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
    const executablePath = findCommand([env.CHROME_PATH, ...names].filter(Boolean), env);
    return executablePath && { executablePath, args: chromiumArguments, env: {} };
  },
  firefox: (env) => {
    const executablePath = findCommand(['firefox-esr', 'firefox'], env);
    return executablePath && { executablePath, args: [], env: {} };
  },
  webkit: (env) => {
    const driverPath = findCommand(['WebKitWebDriver'], env);
    const displayServer = findCommand(['Xvfb'], env);
    const executablePath = findMiniBrowser();
    return driverPath && displayServer && executablePath
      ? { executablePath, driverPath, displayServer }
      : undefined;
  },
};

const howToInstall = {
  chromium: 'apt-get install chromium, or set CHROME_PATH',
  firefox: 'apt-get install firefox-esr',
  webkit: 'apt-get install webkit2gtk-driver xvfb',
};

const requested = (env) => {
  if (!env.SLUICE_ENGINES) return engineNames;
  const names = env.SLUICE_ENGINES.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !engineNames.includes(name));
  if (unknown.length > 0) {
    throw new Error(
      `SLUICE_ENGINES names ${unknown.join(', ')}; the engines are ${engineNames.join(', ')}.`,
    );
  }
  return engineNames.filter((name) => names.includes(name));
};

/**
 * The browsers to test in, by engine: `{ chromium?, firefox?, webkit? }`.
 * `SLUICE_ENGINES=chromium,firefox` restricts them, `SLUICE_REQUIRE_ENGINES=1` makes a missing one an error, and
 * `SLUICE_IGNORE_INSTALLED=1` pretends that none is installed, to try what happens then.
 */
export const findBrowsers = async (env = process.env) => {
  const installed = env.SLUICE_IGNORE_INSTALLED ? [] : engineNames;
  const all = Object.fromEntries(
    installed.map((name) => [name, finders[name](env)]).filter(([, browser]) => browser),
  );
  const wanted = requested(env);
  const missing = wanted.filter((name) => !all[name]);
  if (env.SLUICE_REQUIRE_ENGINES === '1' && missing.length > 0) {
    const remedies = missing.map((name) => `${name} (${howToInstall[name]})`);
    throw new Error(`SLUICE_REQUIRE_ENGINES=1, and these are missing: ${remedies.join('; ')}.`);
  }
  if (Object.keys(all).length === 0 && wanted.includes('chromium')) {
    all.chromium = await packagedChromium();
  }
  const found = Object.fromEntries(
    wanted.filter((name) => all[name]).map((name) => [name, all[name]]),
  );
  if (Object.keys(found).length === 0) {
    throw new Error(`No browser to test in: looked for ${wanted.join(', ')}.`);
  }
  return found;
};

/** Names of the engines the tests run in, for the loop around an end-to-end test. */
export const availableEngines = async (env = process.env) => Object.keys(await findBrowsers(env));
