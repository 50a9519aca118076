import { after, before } from 'node:test';
import { launchBrowser, openConfigurator, serveStatic } from './open.mjs';

/** A browser and a host for the tests of a file; both end with them. */
export const createStage = () => {
  let browser;
  let host;
  before(async () => {
    [browser, host] = await Promise.all([launchBrowser(), serveStatic()]);
  });
  after(async () => {
    await browser.close();
    await host.close();
  });
  return {
    /** Address of the configurator at the host; known when the tests run. */
    hostAddress: () => host.url,
    /** Opens it in a reader's context of its own. */
    open: (options, address = host.url) => openConfigurator(browser, address, options),
  };
};
