import type { Show } from './types.js';

/** The part of the page that follows a change at once: the site's name, light or dark, and the look's properties. */
export const paintPage = ({
  config,
  scheme,
  style,
}: Pick<Show, 'config' | 'scheme' | 'style'>): void => {
  const root = document.documentElement.style;
  const wanted = new Map(style);
  // What was chosen before and is as it comes again.
  const before = Array.from(root);
  for (const name of before)
    if (name.startsWith('--sluice-') && !wanted.has(name)) root.removeProperty(name);
  root.colorScheme = scheme;
  for (const [name, value] of wanted)
    if (root.getPropertyValue(name) !== value) root.setProperty(name, value);
  for (const place of document.querySelectorAll('[data-title]'))
    place.textContent = config.site?.name || 'Your site';
};
