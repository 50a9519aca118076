import { html, nothing, type TemplateResult } from 'lit';

/** A list of names and what they are. */
export const facts = (
  rows: readonly (readonly [name: string, value: unknown] | false)[],
): TemplateResult =>
  html`<dl>
    ${rows.map((row) =>
      row
        ? html`<dt>${row[0]}</dt>
            <dd>${row[1]}</dd>`
        : nothing,
    )}
  </dl>`;
