import type { FrameCall } from './frames.js';
import type { ApiCallback } from './globals.js';

/** So many answers one window gets within a second, and so many listeners it may have. */
export const MOST = 100;

/** Longer is no id of a call: it is kept for as long as its listener. */
const LONGEST = 999;

/**
 * Answers each window only so often: one that floods harms itself alone, and is answered again after a while. What is passed on
 * knows the window that asks.
 */
export const bounded = (call: (request: FrameCall, answer: ApiCallback) => void) => {
  let answered: unknown[] = [];
  return (request: FrameCall, answer: ApiCallback, source: Window | null): void => {
    const { callId } = request;
    if (
      Object(callId) === callId ||
      String(callId).length > LONGEST ||
      answered.filter((one) => one === source).length === MOST
    )
      return;
    if (!answered[0]) setTimeout(() => (answered = []), 1_000);
    answered.push(source);
    answer.source = source;
    call(request, answer);
  };
};
