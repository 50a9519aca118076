import type { Edit } from './apply-edits.js';
import type { Draft } from './draft.js';
import type { Attributes } from './marks.js';
import { TARTEAUCITRON_SERVICES } from './tarteaucitron-services.js';
import type { PlacedElement } from './walk.js';

/** A player of tarteaucitron becomes an embed that waits; `null` where the element is none, or its service is not used. */
export const playerEdits = (
  element: PlacedElement,
  attributes: Attributes,
  draft: Draft,
): readonly Edit[] | null => {
  const classes = (attributes['class'] ?? '').split(/\s+/);
  const found = Object.entries(TARTEAUCITRON_SERVICES).find(
    ([, { player }]) => player && classes.includes(player[0]),
  );
  const video = attributes['videoid'] ?? '';
  const vendor = found && draft.companyOf(found[0]);
  if (!found || !vendor || !/^[\w-]+$/.test(video)) return null;
  const [name, { title, player }] = found;
  const size = ['width', 'height'].flatMap((one) => {
    const value = attributes[one] ?? '';
    return /^\d+$/.test(value) ? ` ${one}="${value}"` : '';
  });
  const address = `${player?.[1]}${video}`;
  draft.addDomain(vendor, new URL(address).hostname);
  draft.note(
    'carried',
    `A video of “${name}” waits in a <sluice-embed>. Give its frame the title of the video.`,
  );
  const { startOffset, endOffset } = element.sourceCodeLocation;
  return [
    {
      start: startOffset,
      end: endOffset,
      text: `<sluice-embed data-vendor="${vendor}"><iframe data-src="${address}"${size.join('')} title="${title}" allowfullscreen></iframe></sluice-embed>`,
    },
  ];
};
