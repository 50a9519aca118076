import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { icons } from './icons.js';
import type { View } from './view.js';

/** Two tabs have one place to save in: which of the two holds is asked, and nothing is written over before. */
export const elsewhereNote = ({ store, say }: View): TemplateResult =>
  html`<div class="note advice elsewhere" role="alert">
    ${icons.advice}
    <div>
      <b>These settings were changed in another tab.</b> What you do here is not saved until you
      choose. Undo brings back what you had.
    </div>
    <div class="acts">
      <button
        type="button"
        class="b small"
        @click=${() => {
          store.settleElsewhere('theirs');
          say('Taken over from the other tab. Undo brings back what was here.');
        }}
      >
        Take over the other tab’s
      </button>
      <button
        type="button"
        class="b small"
        @click=${() => {
          store.settleElsewhere('mine');
          say('What is here is saved.');
        }}
      >
        Keep what is here
      </button>
    </div>
  </div>`;
