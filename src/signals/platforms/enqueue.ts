/**
 * Calls a method of a global that may not have loaded. Until then it is an array of `[method, ...arguments]`, as many a base code
 * makes it.
 */
export const enqueue = (name: string, method: string, ...words: readonly unknown[]): void => {
  const page = window as unknown as Record<string, unknown>;
  const queue = (page[name] ??= []) as unknown[] & Record<string, unknown>;
  const call = queue[method];
  if (typeof call === 'function') call.apply(queue, words);
  else queue.push([method, ...words]);
};
