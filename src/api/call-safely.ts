/** Calls a stranger's function. What it throws reaches the page's own error handlers, and nobody else. */
export const callSafely = <A extends unknown[]>(
  listener: (...args: A) => unknown,
  ...args: A
): void => {
  try {
    listener(...args);
  } catch (error) {
    setTimeout(() => {
      throw error;
    });
  }
};
