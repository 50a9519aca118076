/** How many dialogs hold the page; the last one lets go. */
let locks = 0;
let before: readonly [overflow: string, gutter: string] = ['', ''];

/** Stops the page from scrolling behind a modal dialog, without a shift: the scrollbar's room stays. Returns the undoing. */
export const lockScroll = (): (() => void) => {
  const root = document.documentElement;
  const { style } = root;
  if (!locks++) {
    before = [style.overflow, style.getPropertyValue('scrollbar-gutter')];
    // Only where there is a scrollbar is there room to keep.
    if (innerWidth > root.clientWidth) style.setProperty('scrollbar-gutter', 'stable');
    style.overflow = 'hidden';
  }
  return () => {
    if (--locks) return;
    style.overflow = before[0];
    style.setProperty('scrollbar-gutter', before[1]);
  };
};
