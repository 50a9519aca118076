import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Config } from '../../../config/types.js';
import { renamePurpose } from '../draft/rename-purpose.js';
import { withValue } from '../../check/with-value.js';
import { checkField } from '../fields/check-field.js';
import { field } from '../fields/field.js';
import { modelIn } from '../laws/model-in.js';
import { placeFor } from '../laws/place-for.js';
import { icons } from '../shell/icons.js';
import type { View } from '../shell/view.js';
import { limitOf } from '../words/limit-of.js';
import { textMeter } from '../words/text-meter.js';
import { withWords } from '../words/with-words.js';
import { purposeWords } from './purpose-words.js';
import { sensitiveField } from './sensitive-field.js';

/** What readers start with, place by place. */
const before = ({ draft }: View, index: number): TemplateResult | typeof nothing => {
  const { regions = { US: 'opt-out', EU: 'opt-in', GB: 'opt-in', '*': 'opt-in' }, categories } =
    draft.config;
  const category = categories[index];
  if (!category || category.required) return nothing;
  const title = `before-${index}`;
  return html`<div role="group" aria-labelledby=${title}>
    <span class="f" id=${title}>Before a person has chosen</span>
    <table>
      <thead>
        <tr>
          <th scope="col">Where</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        ${Object.keys(regions).map((code) => {
          const place = placeFor(code);
          const isAllowed = modelIn(regions, code) !== 'opt-in' && !category.sensitive?.length;
          return html`<tr>
            <th scope="row">${place.name}</th>
            <td>
              ${isAllowed ? 'Allowed until the person opts out' : 'Not allowed.'}
              ${
                isAllowed
                  ? nothing
                  : html`<span class="hint"
                      >${
                        place.fixed
                          ? 'Set by the law, can’t be changed.'
                          : category.sensitive?.length
                            ? 'Sensitive data needs a yes everywhere.'
                            : nothing
                      }</span
                    >`
              }
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
};

const companies = (view: View, index: number): TemplateResult => {
  const { categories, vendors = [] } = view.draft.config;
  const id = categories[index]?.id;
  const title = `companies-${index}`;
  return html`<div role="group" aria-labelledby=${title}>
    <span class="f" id=${title}>Companies</span>
    <div class="chips">
      ${vendors.map((vendor, at) => {
        if (vendor.category !== id) return nothing;
        const path = `vendors[${at}]`;
        const isWrong = view.findings.some(
          (one) => one.severity === 'error' && one.path.startsWith(`${path}.`),
        );
        return html`<span class="chip ${isWrong ? 'error' : ''}"
          ><button
            type="button"
            class="b quiet small"
            @click=${() => view.go('companies', `${path}.name`)}
          >
            ${vendor.name ?? vendor.id}</button
          ><button
            type="button"
            class="ib"
            aria-label=${`Remove ${vendor.name ?? vendor.id}`}
            @click=${() => view.store.set(path, undefined)}
          >
            ${icons.cross}
          </button></span
        >`;
      })}
      <button type="button" class="b small" @click=${() => view.go('companies', 'company-search')}>
        Add a company
      </button>
    </div>
  </div>`;
};

/** The fields of one purpose. */
export const purposeForm = (view: View, index: number): TemplateResult => {
  const { draft, store, tools } = view;
  const category = draft.config.categories[index];
  if (!category) return html``;
  const path = `categories[${index}]`;
  const own = tools.english[`purpose.${category.id}.name`] ?? '';
  const words = (what: 'name' | 'text') => (text: string) => {
    const usual = tools.english[`purpose.${category.id}.${what}`];
    // Words that are the usual ones need not be written down.
    const next = withWords(category[what], 'en', text === usual ? '' : text);
    store.set(`${path}.${what}`, next, `${path}.${what}`);
  };
  const text = purposeWords(category, 'text', tools);
  return html`<div class="open">
    ${field(view, {
      path: `${path}.name`,
      label: 'Name',
      value: purposeWords(category, 'name', tools),
      placeholder: own || 'Ads based on your activity',
      language: 'en',
      take: words('name'),
    })}
    ${field(view, {
      path: `${path}.text`,
      label: 'What it does, in one sentence',
      value: text,
      isLong: true,
      language: 'en',
      meter: textMeter(text, limitOf('purpose')),
      take: words('text'),
    })}
    ${checkField(view, {
      path: `${path}.sale`,
      label: 'Counts as sale or sharing',
      hint: 'Opting out always turns it off. So does the browser signal.',
      isOn: category.sale ?? false,
    })}
    ${checkField(view, {
      path: `${path}.required`,
      label: 'The site does not work without it',
      hint: 'Always on, without a switch. Only for what keeps the site running and safe.',
      isOn: category.required ?? false,
    })}
    ${category.required ? nothing : companies(view, index)} ${before(view, index)}
    <details>
      <summary>Sensitive data, and its short name</summary>
      <div class="group">
        ${sensitiveField(view, index)}
        ${field(view, {
          path: `${path}.id`,
          label: 'Short name in your pages’ code',
          value: category.id,
          hint: html`Marks scripts: <code>data-category="${category.id}"</code>. The usual ones have
            words in every language.`,
          take: (id) =>
            store.commit(
              { ...draft, config: renamePurpose(draft.config, index, id) },
              `${path}.id`,
            ),
        })}
      </div>
    </details>
    <div>
      <button
        type="button"
        class="b small"
        @click=${() => {
          store.commit({
            ...draft,
            config: withValue(draft.config, ['categories', index], undefined) as Config,
          });
          view.toggle(path);
          view.say('The purpose is removed. Undo brings it back.');
        }}
      >
        Remove this purpose
      </button>
    </div>
  </div>`;
};
