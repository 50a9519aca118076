import { html, type TemplateResult } from 'lit';
import { emphasis } from './emphasis.js';

/** One of the two answers. */
export interface FootAnswer {
  readonly hook: 'keep' | 'confirm' | 'save' | 'discard';
  readonly label: string;
  press(): void;
}

/** A question in place of the footer, with two equal answers, the protective one first. */
export const footQuestion = (
  marked: string,
  answers: readonly [FootAnswer, FootAnswer],
): TemplateResult => {
  const { title, text } = emphasis(marked);
  return html`<div part="foot question" class="ask" role="group" aria-labelledby="question">
    <p id="question" tabindex="-1"><b>${title}</b> ${text}</p>
    ${answers.map(
      ({ hook, label, press }) =>
        html`<button type="button" part="choice" data-sluice=${hook} @click=${press}>
          ${label}
        </button>`,
    )}
  </div>`;
};
