/**
 * Where the interface is: beside the head script, or, only where that was inlined, in the folder that the configuration names
 * (contract §1: `https:` or same-origin). Throws where there is no such place; the caller reports it.
 */
export const uiAddress = (script: string, assets: string | null, attempt: number): string => {
  const folder = script || new URL(`${assets ?? ''}/`.replace(/\/\/$/, '/'), location.href).href;
  const address = new URL('sluice-ui.js', folder);
  if (address.protocol !== 'https:' && address.origin !== location.origin) {
    throw new Error(`${address.href} is neither https: nor of this site`);
  }
  // Browsers remember a module that failed; another address is another try.
  if (attempt > 0) address.search = `retry=${attempt}`;
  return address.href;
};
