import { setTimeout as pause } from 'node:timers/promises';

const interval = 20;

const shown = (value) => {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
};

/**
 * Asks again and again until the answer is truthy, and resolves with it. An error counts as "not yet", because a page that is
 * navigating cannot be asked; the last one is told when time is up.
 */
export const waitUntil = async (ask, { what, timeout = 10_000, where = () => '' }) => {
  const deadline = Date.now() + timeout;
  let last = 'nothing was answered';
  for (;;) {
    try {
      const value = await ask();
      if (value) return value;
      last = `last answer: ${shown(value)}`;
    } catch (error) {
      last = `last error: ${error.message}`;
    }
    if (Date.now() >= deadline) break;
    await pause(interval);
  }
  throw new Error(`Waited ${timeout} ms${await where()} for ${what}; ${last}`);
};
