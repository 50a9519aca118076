import { constants } from 'node:os';

let isHeeded = false;

/**
 * A signal ends the command at once and without a word, with the exit code that shells expect; browsers end with the process that has
 * started them. Left to Puppeteer, the browser alone would end, and whoever waits for it would report that as a fault.
 */
export const endOnSignal = (): void => {
  if (isHeeded) return;
  isHeeded = true;
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
};
