import type { Config } from '../config/types.js';
import { createInstance } from './create-instance.js';
import { inertInstance } from './inert-instance.js';
import type { Parts } from './parts.js';
import { publish } from './publish.js';
import { readPage } from './read-page.js';
import { runningInstance } from './running-instance.js';
import type { Sluice } from './types.js';

let started: string | null = null;
let hasWarned = false;

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
      // A head script has read its configuration from the page.
      if (!hasWarned && text !== (started ?? JSON.stringify(readPage().config))) {
        hasWarned = true;
        console.warn(
          '[sluice] start: an instance with another configuration is running; it stays.',
        );
      }
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
