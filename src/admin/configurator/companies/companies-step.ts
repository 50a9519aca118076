import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { VendorConfig } from '../../../config/types.js';
import { freeId } from '../draft/free-id.js';
import { checkField } from '../fields/check-field.js';
import type { Finding } from '../draft/finding.js';
import { counted } from '../shell/counted.js';
import { LightElement } from '../shell/light-element.js';
import { notes } from '../shell/notes.js';
import { stepHead } from '../shell/step-head.js';
import type { View } from '../shell/view.js';
import './company-card.js';
import { matches } from './matches.js';
import { searchDirectory } from './search-directory.js';
import type { Proposal } from './search-directory.js';

const NONE: readonly Finding[] = [];

/** The step of the companies. */
@customElement('setup-companies')
export class SetupCompanies extends LightElement {
  @property({ attribute: false }) view!: View;

  @state() private search = '';

  private grouped: { readonly of: readonly Finding[]; readonly by: Map<number, Finding[]> } = {
    of: NONE,
    by: new Map(),
  };

  /** Findings by company, so that a card is drawn anew only where something of it has changed. */
  private findingsOf(index: number): readonly Finding[] {
    const { findings } = this.view;
    if (this.grouped.of !== findings) {
      const by = new Map<number, Finding[]>();
      for (const finding of findings) {
        const [, at] = /^vendors\[(\d+)\]/.exec(finding.path) ?? [];
        if (at !== undefined) by.set(Number(at), [...(by.get(Number(at)) ?? []), finding]);
      }
      this.grouped = { of: findings, by };
    }
    return this.grouped.by.get(index) ?? NONE;
  }

  private add(vendor: Omit<VendorConfig, 'id'> & { readonly id?: string }): void {
    const { store, draft, toggle, opened, say } = this.view;
    const { vendors = [], categories } = draft.config;
    const id = freeId(draft.config, vendor.id ?? vendor.name ?? 'company');
    const category = categories.some((one) => one.id === vendor.category)
      ? vendor.category
      : (categories.find(({ required }) => !required)?.id ?? '');
    store.set('vendors', [...vendors, { ...vendor, id, category }]);
    const path = `vendors[${vendors.length}]`;
    if (opened !== path) toggle(path);
    say(`${vendor.name ?? 'A company'} is added.`);
    this.search = '';
    void this.view.drawn().then(() => document.getElementById(`${path}.name`)?.focus());
  }

  private proposal({ vendor, about, isHere }: Proposal): TemplateResult {
    return html`<li class="item">
      <div class="row">
        <div class="name">
          <h3>${vendor.name}</h3>
          <small>${about}</small>
        </div>
        ${
          isHere
            ? html`<span class="hint">Added</span>`
            : html`<button type="button" class="b small" @click=${() => this.add(vendor)}>
                Add<span class="vh"> ${vendor.name}</span>
              </button>`
        }
      </div>
    </li>`;
  }

  protected override render(): TemplateResult {
    const { view, search } = this;
    const { vendors = [], ui } = view.draft.config;
    const asked = search.trim();
    const proposals = asked ? searchDirectory(asked, vendors) : [];
    const shown = vendors
      .map((vendor, index) => ({ vendor, index }))
      .filter(({ vendor }) => !asked || matches(asked, vendor));
    const count = asked ? 0 : vendors.length;
    return html`${stepHead('Companies', 'Who gets data about a visit. A refused company is stopped, whatever its tags try.')}
      ${notes(view, 'companies')}
      <div class="field">
        <label class="f" for="company-search">Search the directory</label>
        <input
          type="search"
          id="company-search"
          placeholder="Name or host, such as youtube.com"
          autocomplete="off"
          spellcheck="false"
          .value=${search}
          @input=${(event: Event) => (this.search = (event.target as HTMLInputElement).value)}
        />
      </div>
      ${
        asked
          ? html`<div class="group">
              <p class="hint" role="status">
                ${
                  proposals.length > 0
                    ? `${counted(proposals.length, 'company', 'companies')} in the directory.`
                    : 'The directory does not know it. Add it by hand.'
                }
              </p>
              <ul class="group">
                ${proposals.map((one) => this.proposal(one))}
              </ul>
            </div>`
          : nothing
      }
      <div>
        <button
          type="button"
          class="b"
          @click=${() => this.add({ name: asked || 'New company', category: '' })}
        >
          Add ${asked ? `“${asked}”` : 'one'} by hand
        </button>
      </div>
      <h3>
        ${
          vendors.length > 0
            ? `On your site: ${counted(vendors.length, 'company', 'companies')}${asked ? `, ${shown.length} shown` : ''}`
            : 'No company yet'
        }
      </h3>
      <ul class="group">
        ${repeat(
          shown,
          ({ vendor }) => vendor.id,
          ({ vendor, index }) => {
            const isOpen = view.opened === `vendors[${index}]`;
            const { categories } = view.draft.config;
            const found = this.findingsOf(index);
            // Of hundreds, a key changes one.
            return guard(
              [vendor, index, count, isOpen, categories, found, isOpen && view],
              () =>
                html`<li>
                  <setup-company
                    .vendor=${vendor}
                    .index=${index}
                    .count=${count}
                    .isOpen=${isOpen}
                    .categories=${categories}
                    .found=${found}
                    .current=${() => this.view}
                  ></setup-company>
                </li>`,
            );
          },
        )}
      </ul>
      ${checkField(view, {
        path: 'ui.perCompany',
        label: 'A switch for each company',
        hint: 'Readers can then refuse single companies within a purpose.',
        isOn: ui?.perCompany ?? false,
      })}`;
  }
}
