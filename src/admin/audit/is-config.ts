import type { Config } from '../../config/types.js';

/** Whether a page would read this as a configuration at all: what it would not names no company, and so finds no leak. */
export const isConfig = (value: unknown): value is Config =>
  Object(value).version === 1 && Array.isArray(Object(value).categories);
