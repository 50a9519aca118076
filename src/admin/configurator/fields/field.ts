import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { View } from '../shell/view.js';
import { findingsAt } from './findings-at.js';

/** One text that is edited. */
export interface Field {
  /** Its place, which is also the id of the control. */
  readonly path: string;
  readonly label: string;
  readonly value: string;
  /** What holds where it is empty. */
  readonly placeholder?: string;
  readonly hint?: string | TemplateResult;
  /** Under the field, such as its reading level. */
  readonly meter?: TemplateResult | typeof nothing;
  /** Several lines. */
  readonly isLong?: boolean;
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly listId?: string;
  /** Takes what was typed; without it, the text is put in its place, and an empty one is taken out. */
  readonly take?: (text: string) => void;
}

/** A labelled text field with all that is said about it. */
export const field = (view: View, one: Field): TemplateResult => {
  const { path, label, value, placeholder = '', hint, meter, isLong, language, direction } = one;
  const isWrong = view.findings.some(
    ({ path: at, severity }) => at === path && severity === 'error',
  );
  const hasFindings = view.findings.some(({ path: at }) => at === path);
  const described = [
    hint ? `${path}-hint` : '',
    meter && meter !== nothing ? `${path}-meter` : '',
    hasFindings ? `${path}-found` : '',
  ]
    .filter(Boolean)
    .join(' ');
  const take = (event: Event) => {
    const text = (event.target as HTMLInputElement).value;
    if (one.take) one.take(text);
    else view.store.set(path, text === '' ? undefined : text, path);
  };
  const settle = () => view.store.settle();
  return html`<div class="field">
    <label class="f" for=${path}>${label}</label>
    ${
      isLong
        ? html`<textarea
            id=${path}
            rows="3"
            .value=${live(value)}
            placeholder=${placeholder}
            lang=${language ?? nothing}
            dir=${direction ?? nothing}
            aria-invalid=${isWrong ? 'true' : nothing}
            aria-describedby=${described || nothing}
            @input=${take}
            @blur=${settle}
          ></textarea>`
        : html`<input
            type="text"
            id=${path}
            .value=${live(value)}
            placeholder=${placeholder}
            lang=${language ?? nothing}
            dir=${direction ?? nothing}
            list=${one.listId ?? nothing}
            autocomplete="off"
            spellcheck=${language ? 'true' : 'false'}
            aria-invalid=${isWrong ? 'true' : nothing}
            aria-describedby=${described || nothing}
            @input=${take}
            @blur=${settle}
          />`
    }
    ${meter && meter !== nothing ? html`<p class="meter" id=${`${path}-meter`}>${meter}</p>` : nothing}
    ${hint ? html`<p class="hint" id=${`${path}-hint`}>${hint}</p>` : nothing}
    ${findingsAt(view, path)}
  </div>`;
};
