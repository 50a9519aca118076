import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** A row of choices of which one is taken, drawn as one bar. */
export const segments = (
  name: string,
  legend: string,
  value: string,
  options: readonly (readonly [value: string, words: string])[],
  take: (value: string) => void,
): TemplateResult =>
  html`<fieldset class="seg">
    <legend class="vh">${legend}</legend>
    ${options.map(
      ([option, words]) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            value=${option}
            .checked=${live(option === value)}
            @change=${() => take(option)}
          />${words}</label
        >`,
    )}
    ${nothing}
  </fieldset>`;
