import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { View } from '../shell/view.js';
import { findingsAt } from './findings-at.js';

/** A checkbox with its words; checked puts `on` in its place, unchecked takes it out. */
export const checkField = (
  view: View,
  one: {
    readonly path: string;
    readonly label: string;
    readonly hint?: string;
    readonly isOn: boolean;
    readonly on?: unknown;
    readonly take?: (isOn: boolean) => void;
  },
): TemplateResult => {
  const { path, label, hint, isOn, on = true, take } = one;
  return html`<div>
    <label class="check">
      <input
        type="checkbox"
        id=${path}
        .checked=${live(isOn)}
        @change=${(event: Event) => {
          const { checked } = event.target as HTMLInputElement;
          if (take) take(checked);
          else view.store.set(path, checked ? on : undefined);
        }}
      />
      <span>${label}</span>
      ${hint ? html`<small>${hint}</small>` : nothing}
    </label>
    ${findingsAt(view, path)}
  </div>`;
};
