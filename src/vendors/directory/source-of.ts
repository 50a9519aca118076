import type { Source } from './types.js';
import { WORKS } from './works.js';

/** A source as it is shown: name, https link, day of the version that was read. */
export const sourceOf = (
  source: Source,
): { readonly name: string; readonly link: string; readonly date: string } => {
  if ('link' in source)
    return { name: new URL(source.link).hostname, link: source.link, date: source.date };
  const { name, link, date } = WORKS[source.work];
  return { name: `${name}: ${source.at}`, link: link.replace('{at}', source.at), date };
};
