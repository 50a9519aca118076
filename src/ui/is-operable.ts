import type { SluicePreferences } from './preferences.js';

/**
 * Whether the dialog that was just opened is there for the reader: in the top layer, drawn, and a press on its X reaches the X. A
 * page's styles (`::part`, `!important` on the host), a filter list or a later modal dialog can each prevent that.
 */
export const isOperable = ({ shadowRoot: root }: SluicePreferences): boolean => {
  const dialog = root?.querySelector('dialog');
  const close = dialog?.querySelector('[data-sluice=close]');
  if (!root || !dialog?.matches(':modal') || !close) return false;
  // It may still be fading in. What moves without end has no end to go to.
  for (const animation of dialog.getAnimations({ subtree: true })) animation.cancel();
  const { left, top, width, height } = close.getBoundingClientRect();
  const found = root.elementFromPoint(left + width / 2, top + height / 2);
  return close.contains(found) && Number(getComputedStyle(dialog).opacity) > 0.5;
};
