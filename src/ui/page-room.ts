/**
 * Makes room for what lies fixed over the page's end, so that neither the footer nor a focused element hides behind it:
 * `--sluice-occupied`, and as much padding and scroll padding, on the root. Returns the undoing.
 */
export const pageRoom = (panel: HTMLElement): (() => void) => {
  const root = document.documentElement;
  let isLookedAt = false;
  const names = ['--sluice-occupied', 'padding-block-end'];
  const observer = new ResizeObserver(() => {
    // Styles are asked in here only, where the browser has worked them out for itself.
    if (!isLookedAt && !parseFloat(getComputedStyle(root).scrollPaddingBlockEnd))
      names.push('scroll-padding-block-end');
    isLookedAt = true;
    const fixed = getComputedStyle(panel).position === 'fixed';
    const room = fixed ? innerHeight - panel.offsetTop : 0;
    for (const name of names) root.style.setProperty(name, `${room}px`);
  });
  observer.observe(panel);
  return () => {
    observer.disconnect();
    for (const name of names) root.style.removeProperty(name);
  };
};
