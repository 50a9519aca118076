import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { View } from '../shell/view.js';
import { copyText } from './copy-text.js';

/** A text to paste, with a button that copies it. */
export const codeBlock = (
  view: View,
  one: {
    readonly title: string;
    /** What is copied, as it is called in a sentence. */
    readonly name: string;
    readonly text: string;
    readonly hint?: string | TemplateResult;
    readonly actions?: TemplateResult;
  },
): TemplateResult =>
  html`<div>
    <div class="head-of">
      <h3>${one.title}</h3>
      <span class="row-of"
        ><button
          type="button"
          class="b small"
          @click=${async () =>
            view.say(
              (await copyText(one.text))
                ? `Copied: ${one.name}.`
                : 'This browser does not let pages copy. Mark the text and copy it.',
            )}
        >
          Copy<span class="vh"> ${one.name}</span></button
        >${one.actions ?? nothing}</span
      >
    </div>
    <pre tabindex="0" role="region" aria-label=${one.title}>${one.text}</pre>
    ${one.hint ? html`<p class="hint">${one.hint}</p>` : nothing}
  </div>`;
