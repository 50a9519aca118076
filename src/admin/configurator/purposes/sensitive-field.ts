import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { SensitiveKind } from '../../../config/types.js';
import type { View } from '../shell/view.js';
import { live } from 'lit/directives/live.js';

const KINDS: Readonly<Record<SensitiveKind, string>> = {
  race: 'Race or ethnic origin',
  religion: 'Religion or belief',
  health: 'Health',
  orientation: 'Sex life or orientation',
  citizenship: 'Citizenship or immigration',
  genetic: 'Genetic data',
  biometric: 'Biometric data',
  location: 'Exact location',
  identifiers: 'Government numbers',
  financial: 'Accounts and payment',
  union: 'Union membership',
  messages: 'Contents of messages',
  'consumer-health': 'Consumer health data',
  'crime-victim': 'Victims of crime',
  'national-origin': 'National origin',
  transgender: 'Transgender or nonbinary',
};

/** Kinds of sensitive data that a purpose uses; such a purpose is off until it is allowed, everywhere. */
export const sensitiveField = (view: View, index: number): TemplateResult => {
  const path = `categories[${index}].sensitive`;
  const chosen = view.draft.config.categories[index]?.sensitive ?? [];
  const kinds = Object.entries(KINDS) as [SensitiveKind, string][];
  return html`<fieldset class="group">
    <legend class="f">Sensitive data it uses</legend>
    <p class="hint">With any of these it is off until a person allows it, everywhere.</p>
    <div class="list">
      ${kinds.map(
        ([kind, name]) =>
          html`<label class="check"
            ><input
              type="checkbox"
              .checked=${live(chosen.includes(kind))}
              @change=${(event: Event) => {
                const { checked } = event.target as HTMLInputElement;
                const next = kinds
                  .map(([one]) => one)
                  .filter((one) => (one === kind ? checked : chosen.includes(one)));
                view.store.set(path, next.length > 0 ? next : undefined);
              }}
            /><span>${name}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
};
