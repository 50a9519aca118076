/**
 * Whether this file is the service worker, and not a part of the site's own (`importScripts`): then the first line of a stack
 * names the file that the browser was asked to register. Where that cannot be told, the worker is somebody else's.
 */
export const isAlone = (address: string): boolean =>
  /\bhttps?:.*?(?=:\d+:\d+)/.exec(new Error('where am I?').stack ?? '')?.[0] === address;
