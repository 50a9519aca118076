import { paintPage } from './paint-page.js';
import type { Show } from './types.js';

/** Writes what is shown into the page that stands around it. */
export const fillPage = (show: Show): void => {
  const { config, part, language, direction, linkWords } = show;
  const { documentElement: root, body } = document;
  root.lang = language;
  root.dir = direction;
  paintPage(show);
  body.dataset['part'] = part;
  for (const link of document.querySelectorAll('sluice-link a')) link.textContent = linkWords;

  const { vendors = [], categories } = config;
  const optional = categories.filter(({ required }) => !required).map(({ id }) => id);
  const embed = document.querySelector('sluice-embed');
  // Where it is allowed it would try to show a video that there is not.
  if (part !== 'video') return embed?.remove();
  const vendor =
    vendors.find(({ id, name }) => /video|tube|clip|vimeo/i.test(`${id} ${name}`)) ??
    vendors.find(({ category }) => optional.includes(category));
  if (vendor) embed?.setAttribute('data-vendor', vendor.id);
  else embed?.setAttribute('data-category', optional[0] ?? '');
  if (part === 'video') embed?.scrollIntoView({ block: 'center' });
};
