import { html, nothing, type TemplateResult } from 'lit';
import type { ConsentState } from '../api/types.js';
import type { Category, Settings } from '../config/settings.js';
import { companyList } from './company-list.js';
import type { Draft } from './draft.js';
import type { Lookup } from './lookup.js';
import { purposeName } from './purpose-name.js';
import { switchTemplate } from './switch.js';

/** What the rows of the dialog are drawn from. */
export interface PurposeView {
  readonly settings: Settings;
  readonly state: ConsentState;
  readonly words: Lookup;
  readonly draft: Draft;
  turn(id: string, on: boolean): void;
}

const stateWord = (category: Category, { words, draft, settings }: PurposeView): string => {
  if (!draft.allows(category.id)) return words.say('purpose.notAllowed');
  const companies = draft.companies(category.id);
  const n = companies.filter(({ id }) => draft.allows(id)).length;
  return settings.ui.perCompany && n < companies.length
    ? words.say('purpose.partly', { n, companies: words.count('companies', companies.length) })
    : words.say('purpose.allowed');
};

/** One purpose: name, what it means, its switch, its companies. */
export const purposeRow = (category: Category, view: PurposeView): TemplateResult => {
  const { words, state } = view;
  const { id } = category;
  const name = purposeName(category, words);
  const text = purposeName(category, words, 'text');
  const tagged = category.sale && state.model === 'opt-out';
  // A parent's or teen's opt-in is the site's own process: no switch of ours can give it.
  const fixed = category.required
    ? words.say('purpose.always')
    : state.categories[id]?.because === 'age'
      ? words.say('purpose.notAllowed')
      : '';
  return html`<li part="purpose">
    <div part="name">
      <h3>${fixed ? name : html`<label for=${`s-${id}`} id=${`n-${id}`}>${name}</label>`}</h3>
      ${tagged ? html`<span part="tag" id=${`g-${id}`}>${words.say('purpose.sale')}</span>` : nothing}
    </div>
    ${
      fixed
        ? html`<span part="state">${fixed}</span>`
        : switchTemplate({
            id,
            on: view.draft.allows(id),
            name: `n-${id}`,
            description: `${tagged ? `g-${id} ` : ''}t-${id}`,
            word: stateWord(category, view),
            turn: view.turn,
          })
    }
    <p part="text" id=${`t-${id}`}>${text}</p>
    ${companyList(category, view)}
  </li>`;
};
