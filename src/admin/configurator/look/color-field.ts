import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { View } from '../shell/view.js';
import { findingsAt } from '../fields/findings-at.js';
import { palette } from './palette.js';
import { writeColor } from './write-color.js';

const NAMES = { choice: 'Choice buttons', accent: 'Switches and links' } as const;

/** A color by hand or by the browser's own picker. */
export const colorField = (
  view: View,
  scheme: 'light' | 'dark',
  what: 'choice' | 'accent',
): TemplateResult => {
  const { draft, store, findings } = view;
  const key = scheme === 'light' ? what : (`${what}Dark` as const);
  const path = `look.${key}`;
  const usual = writeColor(palette(draft.look, scheme)[what]);
  const label = `${NAMES[what]}${scheme === 'dark' ? ', dark pages' : ''}`;
  const set = (value: string) =>
    store.commit({ ...draft, look: { ...draft.look, [key]: value.trim() } }, path);
  const isWrong = findings.some((one) => one.path === path);
  return html`<div class="field">
    <label class="f" for=${path}>${label}</label>
    <div class="swatch">
      <input
        type="color"
        aria-label=${`Pick: ${label}`}
        .value=${live(usual.toLowerCase())}
        @input=${(event: Event) => set((event.target as HTMLInputElement).value.toUpperCase())}
        @change=${() => store.settle()}
      /><input
        type="text"
        id=${path}
        .value=${live(draft.look[key])}
        placeholder=${usual}
        autocomplete="off"
        spellcheck="false"
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${isWrong ? `${path}-found` : nothing}
        @input=${(event: Event) => set((event.target as HTMLInputElement).value)}
        @blur=${() => store.settle()}
      />
    </div>
    ${findingsAt(view, path)}
  </div>`;
};
