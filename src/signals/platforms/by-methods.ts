import { enqueue } from './enqueue.js';
import type { CreatePlatform } from './types.js';

/** For platforms with a method for each answer: what is denied at the start, what is denied later, what is granted again. */
export const byMethods =
  (
    name: string,
    purpose: 'ads' | 'analytics',
    atStart: string,
    denied: string,
    granted: string,
    ...options: readonly unknown[]
  ): CreatePlatform =>
  () =>
  (facts) => {
    if (!facts[purpose]) enqueue(name, facts.isFirst ? atStart : denied);
    else if (!facts.isFirst) enqueue(name, granted, ...options);
  };
