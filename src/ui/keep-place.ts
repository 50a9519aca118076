/**
 * Keeps the reader's place when an element that holds focus goes: an empty stop takes the focus there and leaves with it, so
 * that the next Tab goes on from that spot instead of being lost.
 */
export const keepPlace = (element: Element): void => {
  const stop = document.createElement('span');
  stop.tabIndex = -1;
  stop.style.cssText = 'position:absolute;outline:none';
  stop.dataset.sluicePlace = '';
  element.before(stop);
  stop.focus({ preventScroll: true });
  if (document.activeElement === stop) {
    // Later: the blur may be the work of somebody who is just removing it.
    stop.addEventListener('blur', () => queueMicrotask(() => stop.remove()));
  } else stop.remove();
};
