import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CategoryConfig, VendorConfig } from '../../../config/types.js';
import type { Finding } from '../draft/finding.js';
import { purposeWords } from '../purposes/purpose-words.js';
import { LightElement } from '../shell/light-element.js';
import { moveArrows } from '../shell/move-arrows.js';
import type { View } from '../shell/view.js';
import { companyForm } from './company-form.js';

/** One company in the list. It is drawn anew only where it has changed: a site may have hundreds. */
@customElement('setup-company')
export class SetupCompany extends LightElement {
  @property({ attribute: false }) vendor!: VendorConfig;
  @property({ attribute: false }) index = 0;
  /** Companies of the list that it can be moved in; 0 while only some are shown. */
  @property({ attribute: false }) count = 0;
  @property({ attribute: false }) isOpen = false;
  @property({ attribute: false }) categories: readonly CategoryConfig[] = [];
  @property({ attribute: false }) found: readonly Finding[] = [];
  /** The view as it is now; asked for when it is needed. */
  @property({ attribute: false, hasChanged: () => false }) current!: () => View;

  protected override shouldUpdate(changed: PropertyValues): boolean {
    // New findings are a new list each time, mostly of nothing.
    const before = changed.get('found') as readonly Finding[] | undefined;
    return changed.size > 1 || !before || before.length + this.found.length > 0;
  }

  protected override render(): TemplateResult {
    const { vendor, index, count, isOpen, found } = this;
    const view = this.current();
    const path = `vendors[${index}]`;
    const name = vendor.name ?? vendor.id;
    const category = this.categories.find(({ id }) => id === vendor.category);
    const errors = found.filter(({ severity }) => severity === 'error');
    const about = [
      category ? purposeWords(category, 'name', view.tools) || category.id : 'No purpose',
      vendor.domains?.join(', ') ?? '',
    ]
      .filter(Boolean)
      .join('. ');
    return html`<div class="item">
      <div class="row">
        <div class="name">
          <h3>${name}</h3>
          <small>${about}</small>${
            errors[0]
              ? html`<small class="bad">${errors[0].sentence}</small>`
              : found[0]
                ? html`<small class="so-so">To review: ${found[0].sentence}</small>`
                : nothing
          }
        </div>
        ${count > 1 ? moveArrows(this.current, { list: 'vendors', index, count, name }) : nothing}
        <button
          type="button"
          class="b small"
          aria-expanded=${isOpen}
          @click=${() => this.current().toggle(path)}
        >
          ${isOpen ? 'Close' : 'Edit'}<span class="vh"> ${name}</span>
        </button>
      </div>
      ${isOpen ? companyForm(view, index) : nothing}
    </div>`;
  }
}
