import type { Config } from '../config/types.js';
import { createInstance } from './create-instance.js';
import { inertInstance } from './inert-instance.js';
import type { Parts } from './parts.js';
import { publish } from './publish.js';
import { runningInstance } from './running-instance.js';
import type { Sluice } from './types.js';

let started: string | null = null;

/**
 * Starts the instance of this page, or returns the one that is running (the head script's, or an earlier call's) and warns
 * once if it was started with another configuration. In Node it returns an instance that allows nothing.
 */
export const createStart =
  (parts: Parts) =>
  (config: Config): Sluice => {
  if (typeof document === 'undefined') return inertInstance;
  const text = JSON.stringify(config);
  const running = runningInstance();
  if (running) {
    if (started !== text) console.warn('[sluice] start: an instance with another configuration is running; it stays.');
    started = text;
    return running;
  }
  started = text;
  return publish(
    createInstance(
      { config, attribute: null, meta: null, age: undefined, address: '', nonce: '' },
      parts,
    ),
  );
};
