import type { Edit } from './apply-edits.js';
import type { Draft } from './draft.js';
import type { Attributes } from './marks.js';
import type { PlacedElement } from './walk.js';

const OPENERS = /\b(ot-sdk-show-settings|optanon-(toggle-display|show-settings))\b/g;

/** How controls open a tool's dialog. */
const isOpener = (attributes: Attributes) =>
  /^(show|c-settings)/.test(attributes['data-cc'] ?? '') ||
  attributes['href'] === '#tarteaucitron' ||
  (attributes['class'] ?? '').search(OPENERS) >= 0 ||
  /klaro\.show|CookieConsent\.(show|renew)|Cookiebot\.(show|renew)|tarteaucitron\.userInterface\.openPanel/.test(
    `${attributes['onclick'] ?? ''}${attributes['href'] ?? ''}`,
  );

/** A link or button that opened a tool's dialog becomes the privacy link; `null` where it is none. */
export const linkEdits = (
  element: PlacedElement,
  attributes: Attributes,
  draft: Draft,
): readonly Edit[] | null => {
  const { startTag, endTag } = element.sourceCodeLocation;
  const { 'data-cc': press = '' } = attributes;
  if (press.startsWith('accept'))
    draft.note(
      'todo',
      `A <${element.tagName}> answered by itself (data-cc="${press}"), and does nothing now. Take it out: the privacy link opens the choices.`,
    );
  if (!isOpener(attributes) || !startTag) return null;
  if (!/^(a|button)$/.test(element.tagName) || !endTag) {
    draft.note(
      'todo',
      `A <${element.tagName}> opened the tool’s dialog. Put <sluice-link><a href="/privacy/choices">Your Privacy Choices</a></sluice-link> in its place.`,
    );
    return null;
  }
  const { href = '' } = attributes;
  // What called the tool would call it again.
  const className = (attributes['class'] ?? '').replace(OPENERS, '').trim();
  const to = /^(#|javascript:|$)/.test(href) ? '/privacy/choices' : href;
  draft.note(
    'carried',
    `The control that opened the dialog is the privacy link now; without script it leads to ${to}.`,
  );
  return [
    {
      start: startTag.startOffset,
      end: startTag.endOffset,
      text: `<sluice-link><a href="${to}"${className ? ` class="${className}"` : ''}>`,
    },
    { start: endTag.startOffset, end: endTag.endOffset, text: '</a></sluice-link>' },
  ];
};
