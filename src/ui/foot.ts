import { html, nothing, type TemplateResult } from 'lit';
import { emphasis } from './emphasis.js';

/** One of the equal buttons: its hook for tests and privacy tools, its words, what it does. */
export type FootButton = readonly [hook: string, label: string, press: () => unknown];

/**
 * The foot of the dialog: equal buttons, the protective one first; under a question, if it asks one.
 * The second click of a double click is none: it may land on the answer to a question that nobody has read.
 */
export const foot = (buttons: readonly FootButton[], question = ''): TemplateResult => {
  const { title, text } = emphasis(question);
  return html`<div
    part=${question ? 'foot question' : 'foot'}
    role="group"
    aria-labelledby=${question ? 'question' : nothing}
  >
    ${question ? html`<p id="question" tabindex="-1"><b>${title}</b> ${text}</p>` : nothing}
    ${buttons.map(
      ([hook, label, press]) =>
        html`<button
          part="choice"
          data-sluice=${hook}
          @click=${({ detail }: MouseEvent) => detail > 1 || press()}
        >
          ${label}
        </button>`,
    )}
  </div>`;
};
