import { createInstance } from './create-instance.js';
import { publish } from './publish.js';
import { readPage } from './read-page.js';
import { runningInstance } from './running-instance.js';
import { uiAddress } from './ui-address.js';
import { warnOfPlace } from './warn-of-place.js';
import type { Sluice } from './types.js';

declare const __VERSION__: string;

/** Starts the head script: reads the page it stands in, decides, and puts the instance on `window`. */
export const boot = (): Sluice => {
  const running = runningInstance();
  if (running) {
    console.info(`[sluice] copies: ${running.version} is running; this copy (${__VERSION__}) leaves the page to it.`);
    return running;
  }
  const markup = readPage();
  const sluice = publish(
    createInstance(markup, (assets) => (attempt) => import(uiAddress(markup.address, assets, attempt))),
  );
  warnOfPlace();
  return sluice;
};
