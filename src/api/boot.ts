import { createInstance } from './create-instance.js';
import { publish } from './publish.js';
import { readPage } from './read-page.js';
import { runningInstance } from './running-instance.js';
import { assetAddress } from './asset-address.js';
import type { Parts } from './parts.js';
import { warnOfPlace } from './warn-of-place.js';

declare const __VERSION__: string;

/** Starts the head script: reads the page it stands in, decides, and puts the instance on `window`. */
export const boot = (parts: Omit<Parts, 'loadUi' | 'loadLater'>): void => {
  const running = runningInstance();
  if (running) {
    console.info(
      `[sluice] copies: ${running.version} is running and serves this copy, ${__VERSION__}, too.`,
    );
    return;
  }
  const page = readPage();
  const load = (name: string, assets: string | null, attempt: number) =>
    import(assetAddress(page.address, assets, `sluice-${name}.js`, attempt));
  publish(
    createInstance(page, {
      ...parts,
      loadUi: (assets, attempt) => load('ui', assets, attempt),
      loadLater: (assets, attempt) => load('later', assets, attempt),
    }),
  );
  warnOfPlace(page.address);
};
