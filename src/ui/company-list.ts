import { html, nothing, type TemplateResult } from 'lit';
import type { Category } from '../config/settings.js';
import { chevronIcon } from './icons/chevron.js';
import { ownWords } from './own-words.js';
import { purposeName } from './purpose-name.js';
import type { PurposeView } from './purpose-row.js';
import { safeHref } from './safe-href.js';
import { switchTemplate } from './switch.js';

/** The companies of a purpose, folded away: what each gets, how long it keeps it, where its policy is. */
export const companyList = (
  category: Category,
  { words, draft, settings, state, turn }: PurposeView,
): TemplateResult | typeof nothing => {
  const companies = draft.companies(category.id);
  if (!companies.length) return nothing;
  const fact = (
    name: 'company.gets' | 'company.keeps',
    value = '',
  ): TemplateResult | typeof nothing =>
    value
      ? html`<dt>${words.say(name)}</dt>
          <dd><bdi>${value}</bdi></dd>`
      : nothing;
  return html`<details part="vendors">
    <summary part="vendors-summary">
      <span
        >${words.count('companies', companies.length)}<span class="hidden">
          ${words.say('companies.for', { purpose: purposeName(category, words) })}</span
        ></span
      >
      ${chevronIcon}
    </summary>
    <ul>
      ${companies.map(
        ({ id, name, sale, privacyPolicy, receives, retention }) =>
          html`<li part="vendor">
            <b id=${`n-${id}`}>${name}</b>
            <span class="end">
              ${
                privacyPolicy
                  ? html`<a
                      href=${safeHref(privacyPolicy) ?? nothing}
                      target="_blank"
                      rel="noopener"
                      >${words.say('company.policy')}<span class="hidden">
                        ${words.say('company.of', { company: name })}</span
                      ></a
                    >`
                  : nothing
              }
              ${
                settings.ui.perCompany && !category.required && state.vendors[id]?.because !== 'age'
                  ? switchTemplate({
                      id,
                      on: draft.allows(id),
                      name: `n-${id}`,
                      description: '',
                      word: '',
                      turn,
                    })
                  : nothing
              }
            </span>
            ${
              sale && !category.sale
                ? html`<span><span part="tag">${words.say('purpose.sale')}</span></span>`
                : nothing
            }
            <dl>
              ${fact('company.gets', ownWords(receives, words.language))}
              ${fact('company.keeps', ownWords(retention, words.language))}
            </dl>
          </li>`,
      )}
    </ul>
  </details>`;
};
