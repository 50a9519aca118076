import type { Edit } from './apply-edits.js';
import type { Change } from './marks.js';
import type { PlacedElement } from './walk.js';

const escapeValue = (value: string) => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/**
 * The edits that change a start tag's attributes, and nothing else of it. A value that stays, under another name, keeps its place and
 * its letters, so that what a template puts there is not touched.
 */
export const changedTag = (
  text: string,
  element: PlacedElement,
  change: Change,
): readonly Edit[] => {
  const places = element.sourceCodeLocation.attrs ?? {};
  const values = new Map(element.attrs.map(({ name, value }) => [name, value]));
  const removed = Object.keys(change).filter((name) => change[name] === null && places[name]);
  const added = Object.entries(change).filter(
    (entry): entry is [string, string] => entry[1] !== null && values.get(entry[0]) !== entry[1],
  );
  const edits: Edit[] = [];
  const rest: string[] = [];
  for (const [name, value] of added) {
    const own = places[name];
    // Under its old name it said the same.
    const before = removed.find((one) => values.get(one) === value);
    const place = own ?? (before === undefined ? removed[0] && places[removed[0]] : places[before]);
    const used = own ? undefined : (before ?? removed[0]);
    if (!place) {
      rest.push(`${name}="${escapeValue(value)}"`);
      continue;
    }
    if (used !== undefined) removed.splice(removed.indexOf(used), 1);
    const raw = text.slice(place.startOffset, place.endOffset);
    const kept =
      before !== undefined && !own ? raw.slice(raw.indexOf('=')) : `="${escapeValue(value)}"`;
    edits.push({ start: place.startOffset, end: place.endOffset, text: name + kept });
  }
  for (const name of removed) {
    const place = places[name];
    if (!place) continue;
    const start = text.slice(0, place.startOffset).trimEnd().length;
    edits.push({ start, end: place.endOffset, text: '' });
  }
  if (rest[0]) {
    const at = element.sourceCodeLocation.startOffset + element.tagName.length + 1;
    edits.push({ start: at, end: at, text: ` ${rest.join(' ')}` });
  }
  return edits;
};
