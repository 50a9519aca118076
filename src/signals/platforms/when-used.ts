import { watchGlobal } from '../watch-global.js';
import type { CreatePlatform, Facts } from './types.js';

/** A base code's function, which queues until its script has loaded. */
export type BaseCode = ((...words: unknown[]) => unknown) & { queue?: unknown };

/**
 * For platforms whose base code makes its function only if there is none: a stub of ours would keep their script from loading.
 * So what holds is said when the page reads the function for the first time, which is before its first call.
 */
export const whenUsed =
  (name: string, tell: (call: BaseCode, facts: Facts) => void): CreatePlatform =>
  () => {
    let latest: Facts | undefined;
    let known: unknown;
    const look = (value: unknown) => {
      // The base code reads it before its queue is there.
      if (latest && value !== known && (value as BaseCode | undefined)?.queue) {
        known = value;
        latest.host.callSafely(tell, known as BaseCode, latest);
      }
      return value;
    };
    watchGlobal(name, look);
    return (facts) => {
      latest = facts;
      if (known) tell(known as BaseCode, facts);
      else look((window as unknown as Record<string, unknown>)[name]);
    };
  };
