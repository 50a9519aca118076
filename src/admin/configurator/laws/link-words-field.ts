import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { View } from '../shell/view.js';

const CHOICES = [
  [
    'Your Privacy Choices',
    'Comes with the blue opt-out icon. Covers sale, sharing and sensitive data.',
  ],
  ['Your California Privacy Choices', 'The same, for readers in California.'],
  [
    'Do Not Sell or Share My Personal Information',
    'Longer. If you use sensitive data you need a second link.',
  ],
] as const;

/** The words of the privacy link, which the law prescribes (11 CCR §7013, §7015). */
export const linkWordsField = ({ draft, store }: View): TemplateResult =>
  html`<fieldset class="group">
    <legend class="f">Words on the link</legend>
    ${CHOICES.map(
      ([words, hint]) =>
        html`<label class="check"
          ><input
            type="radio"
            name="link-words"
            .checked=${live(draft.pages.linkWords === words)}
            @change=${() => store.commit({ ...draft, pages: { ...draft.pages, linkWords: words } })}
          /><span>${words}</span><small>${hint}</small></label
        >`,
    )}
  </fieldset>`;
