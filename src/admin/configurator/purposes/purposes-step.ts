import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { customElement, property } from 'lit/decorators.js';
import { freeId } from '../draft/free-id.js';
import { counted } from '../shell/counted.js';
import { LightElement } from '../shell/light-element.js';
import { moveArrows } from '../shell/move-arrows.js';
import { notes } from '../shell/notes.js';
import { stepHead } from '../shell/step-head.js';
import type { View } from '../shell/view.js';
import { purposeForm } from './purpose-form.js';
import { purposeWords } from './purpose-words.js';

/** The step of the purposes. */
@customElement('setup-purposes')
export class SetupPurposes extends LightElement {
  @property({ attribute: false }) view!: View;

  private add(): void {
    const { store, draft, toggle } = this.view;
    const { categories } = draft.config;
    const id = freeId(draft.config, 'purpose');
    store.set('categories', [...categories, { id }]);
    toggle(`categories[${categories.length}]`);
    void this.view
      .drawn()
      .then(() => document.getElementById(`categories[${categories.length}].name`)?.focus());
  }

  private card(index: number): TemplateResult {
    const { view } = this;
    const { categories, vendors = [] } = view.draft.config;
    const category = categories[index] as (typeof categories)[number];
    const path = `categories[${index}]`;
    const name = purposeWords(category, 'name', view.tools) || category.id;
    const count = vendors.filter((one) => one.category === category.id).length;
    const isOpen = view.opened === path;
    const about = category.required
      ? 'Always on. No switch is shown.'
      : [
          counted(count, 'company', 'companies'),
          category.sale ? 'Sale or sharing' : '',
          category.sensitive?.length ? 'Sensitive' : '',
        ]
          .filter(Boolean)
          .join('. ');
    return html`<li class="item">
      <div class="row">
        <div class="name">
          <h3>${name}</h3>
          <small>${about}</small>
        </div>
        ${moveArrows(() => this.view, { list: 'categories', index, count: categories.length, name })}
        <button
          type="button"
          class="b small"
          aria-expanded=${isOpen}
          @click=${() => view.toggle(path)}
        >
          ${isOpen ? 'Close' : 'Edit'}<span class="vh"> ${name}</span>
        </button>
      </div>
      ${isOpen ? purposeForm(view, index) : ''}
    </li>`;
  }

  protected override render(): TemplateResult {
    const { view } = this;
    const { categories } = view.draft.config;
    return html`${stepHead(
        'Purposes',
        'What data about a visit is used for. Each purpose is one switch in the dialog.',
      )}
      ${notes(view, 'purposes')}
      <ul class="group">
        ${repeat(
          categories.map((_, index) => index),
          (index) => categories[index]?.id,
          (index) => this.card(index),
        )}
      </ul>
      <div><button type="button" class="b" @click=${() => this.add()}>Add a purpose</button></div>`;
  }
}
