import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { View } from '../shell/view.js';
import { findingsAt } from './findings-at.js';

export interface SelectField {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  /** Value and words of each option. */
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly hint?: string | TemplateResult;
  readonly take: (value: string) => void;
}

/** A labelled choice of one. */
export const selectField = (view: View, one: SelectField): TemplateResult => {
  const { path, label, value, options, hint, take } = one;
  const isKnown = options.some(([option]) => option === value);
  return html`<div class="field">
    <label class="f" for=${path}>${label}</label>
    <select
      id=${path}
      .value=${live(value)}
      aria-describedby=${hint ? `${path}-hint` : nothing}
      @change=${(event: Event) => take((event.target as HTMLSelectElement).value)}
    >
      ${isKnown ? nothing : html`<option value=${value} selected>${value || 'Choose…'}</option>`}
      ${options.map(
        ([option, words]) =>
          html`<option value=${option} ?selected=${option === value}>${words}</option>`,
      )}
    </select>
    ${hint ? html`<p class="hint" id=${`${path}-hint`}>${hint}</p>` : nothing}
    ${findingsAt(view, path)}
  </div>`;
};
