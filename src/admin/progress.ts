import type { Console } from './console.js';

/** Says what a long command is doing: a line each, to where mistakes go, so that results can be piped. */
export const createProgress =
  (console: Console, isQuiet: boolean) =>
  (text: string): void => {
    if (!isQuiet) console.err(`… ${text}`);
  };
