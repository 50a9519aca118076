/**
 * Makes room on the page for what lies fixed over its end, so that neither the footer nor a focused element hides behind it:
 * `--sluice-occupied` and `scroll-padding-block-end` on the root, padding at the end of the body. Returns the undoing.
 */
export const pageRoom = (panel: Element): (() => void) => {
  const root = document.documentElement;
  const { body } = document;
  const paddingBefore = body.style.getPropertyValue('padding-block-end');
  const padding = getComputedStyle(body).paddingBlockEnd;
  const ownScrollPadding = !/^(auto|0px)$/.test(getComputedStyle(root).scrollPaddingBlockEnd);
  const observer = new ResizeObserver(() => {
    const fixed = getComputedStyle(panel).position === 'fixed';
    const room = fixed ? `${Math.ceil(innerHeight - panel.getBoundingClientRect().top)}px` : '0px';
    root.style.setProperty('--sluice-occupied', room);
    if (!ownScrollPadding) root.style.setProperty('scroll-padding-block-end', room);
    body.style.setProperty('padding-block-end', `calc(${padding} + ${room})`);
  });
  observer.observe(panel);
  return () => {
    observer.disconnect();
    root.style.removeProperty('--sluice-occupied');
    if (!ownScrollPadding) root.style.removeProperty('scroll-padding-block-end');
    body.style.setProperty('padding-block-end', paddingBefore);
  };
};
