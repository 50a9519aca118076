/** A screen reader may miss a text that comes together with other changes. */
const PAUSE = 100;

let due: ReturnType<typeof setTimeout>;

/** Speaks through a live region, one message at a time: a new one replaces what was still to come. */
export const announce = (region: HTMLElement, message: string): void => {
  clearTimeout(due);
  // The page may have replaced its body.
  if (!region.isConnected) document.body.append(region);
  region.textContent = '';
  due = setTimeout(() => (region.textContent = message), PAUSE);
};
