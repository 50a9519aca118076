import type { SluicePreferences } from './preferences.js';

/** Lays the closed dialog out once: the browser keeps the measures of its words, and a press that opens it takes half as long. */
export const measureUnseen = ({ open, shadowRoot }: SluicePreferences): void => {
  const dialog = shadowRoot?.querySelector('dialog');
  if (open || !dialog) return;
  dialog.style.cssText = 'display:flex;position:fixed';
  void dialog.offsetHeight;
  dialog.style.cssText = '';
};
