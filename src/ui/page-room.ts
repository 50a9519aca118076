/**
 * Makes room for what lies fixed over the page's end, so that neither the footer nor a focused element hides behind it:
 * `--sluice-occupied`, and as much padding and scroll padding, on the root. Returns the undoing.
 */
export const pageRoom = (panel: HTMLElement): (() => void) => {
  const root = document.documentElement;
  const own = parseFloat(getComputedStyle(root).scrollPaddingBlockEnd);
  const names = ['--sluice-occupied', 'padding-block-end'];
  if (!own) names.push('scroll-padding-block-end');
  const observer = new ResizeObserver(() => {
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
