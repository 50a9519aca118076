import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { checkField } from '../fields/check-field.js';
import { field } from '../fields/field.js';
import { linesField } from '../fields/lines-field.js';
import { selectField } from '../fields/select-field.js';
import { purposeWords } from '../purposes/purpose-words.js';
import type { View } from '../shell/view.js';
import { withWords } from '../words/with-words.js';
import { wordsIn } from '../words/words-in.js';

/** The fields of one company. */
export const companyForm = (view: View, index: number): TemplateResult => {
  const { draft, store, tools } = view;
  const { vendors = [], categories } = draft.config;
  const vendor = vendors[index];
  if (!vendor) return html``;
  const path = `vendors[${index}]`;
  const words = (key: 'receives' | 'retention') => (text: string) =>
    store.set(`${path}.${key}`, withWords(vendor[key], 'en', text), `${path}.${key}`);
  const category = categories.find(({ id }) => id === vendor.category);
  return html`<div class="open">
    ${field(view, { path: `${path}.name`, label: 'Name', value: vendor.name ?? '', placeholder: vendor.id })}
    ${selectField(view, {
      path: `${path}.category`,
      label: 'Purpose',
      value: vendor.category,
      options: categories.map(
        (one) => [one.id, purposeWords(one, 'name', tools) || one.id] as const,
      ),
      take: (id) => store.set(`${path}.category`, id),
    })}
    ${field(view, {
      path: `${path}.receives`,
      label: 'What it gets',
      value: wordsIn(vendor.receives, 'en'),
      placeholder: 'page address, device type',
      language: 'en',
      take: words('receives'),
    })}
    ${field(view, {
      path: `${path}.retention`,
      label: 'How long it keeps it',
      value: wordsIn(vendor.retention, 'en'),
      placeholder: '13 months',
      language: 'en',
      take: words('retention'),
    })}
    ${field(view, {
      path: `${path}.privacyPolicy`,
      label: 'Address of its privacy policy',
      value: vendor.privacyPolicy ?? '',
      placeholder: 'https://',
    })}
    ${linesField(view, `${path}.domains`, 'Hosts it is fetched from', vendor.domains, 'Each stands for all hosts under it.')}
    ${checkField(view, {
      path: `${path}.sale`,
      label: 'Counts as sale or sharing',
      hint: category?.sale
        ? 'Its purpose does already.'
        : 'Although its purpose does not: opting out turns this company off.',
      isOn: vendor.sale ?? false,
    })}
    <details>
      <summary>Paths, cookies, storage and short name</summary>
      <div class="group">
        ${linesField(view, `${path}.paths`, 'Only under these paths', vendor.paths, 'For companies that share a host, such as /pixel/.')}
        ${linesField(view, `${path}.cookies`, 'Its cookies on your site', vendor.cookies, 'Removed after a refusal. A name, or its beginning and *.')}
        ${linesField(view, `${path}.storage`, 'Its keys in the browser’s storage', vendor.storage, 'Same form.')}
        ${field(view, {
          path: `${path}.id`,
          label: 'Short name in your pages’ code',
          value: vendor.id,
          hint: html`Marks scripts: <code>data-vendor="${vendor.id}"</code>.`,
          take: (id) => store.set(`${path}.id`, id, `${path}.id`),
        })}
      </div>
    </details>
    <div>
      <button
        type="button"
        class="b small"
        @click=${() => {
          store.set(path, undefined);
          view.toggle(path);
          view.say(`${vendor.name ?? vendor.id} is removed. Undo brings it back.`);
        }}
      >
        Remove this company
      </button>
    </div>
  </div>`;
};
