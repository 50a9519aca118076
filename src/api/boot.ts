import { assetAddress } from './asset-address.js';
import { createInstance } from './create-instance.js';
import { publish } from './publish.js';
import { readPage } from './read-page.js';
import { runningInstance } from './running-instance.js';
import type { Parts } from './parts.js';
import { warnOfPlace } from './warn-of-place.js';

declare const __VERSION__: string;

/** Starts the head script: reads the page it stands in, decides, and puts the instance on `window`. */
export const boot = (
  parts: Omit<Parts, 'loadUi' | 'loadLater' | 'loadFile' | 'loadProof'>,
): void => {
  const running = runningInstance();
  if (running) {
    console.info(
      `[sluice] copies: ${running.version} is running and serves this copy, ${__VERSION__}, too.`,
    );
    return;
  }
  const page = readPage();
  const load = async (assets: string | null, file: string, attempt = 0) =>
    import(assetAddress(page.address, assets, file, attempt));
  publish(
    createInstance(page, {
      ...parts,
      loadUi: (assets, attempt) => load(assets, 'sluice-ui.js', attempt),
      loadLater: (assets, attempt) => load(assets, 'sluice-later.js', attempt),
      loadProof: (assets, attempt) => load(assets, 'sluice-proof.js', attempt),
      loadFile: load,
    }),
  );
  warnOfPlace(page.address);
};
