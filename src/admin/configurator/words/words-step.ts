import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { field } from '../fields/field.js';
import { linesField } from '../fields/lines-field.js';
import { selectField } from '../fields/select-field.js';
import { counted } from '../shell/counted.js';
import { LightElement } from '../shell/light-element.js';
import { notes } from '../shell/notes.js';
import { stepHead } from '../shell/step-head.js';
import type { View } from '../shell/view.js';
import { languageName } from './language-name.js';
import { WORD_GROUPS } from './word-groups.js';
import { wordPair } from './word-pair.js';
import { wordRows } from './word-rows.js';
import type { WordRow } from './word-rows.js';

/** So many texts of a group are shown. */
const MOST = 80;

/** The step of the words. */
@customElement('setup-words')
export class SetupWords extends LightElement {
  @property({ attribute: false }) view!: View;

  @state() private language = '';
  @state() private open = WORD_GROUPS[0]?.title ?? '';

  private get site(): TemplateResult {
    const { view } = this;
    const { site = {} } = view.draft.config;
    return html`<div class="group">
      <h3>Who speaks</h3>
      ${field(view, {
        path: 'site.name',
        label: 'Name of the site, as readers know it',
        value: site.name ?? '',
        placeholder: 'The Harbor Ledger',
      })}
      ${field(view, {
        path: 'site.group',
        label: 'Group and its titles',
        value: site.group ?? '',
        placeholder: site.name || 'Harbor Media and its titles',
        hint: 'As the notice names them: “… and partner companies use it to improve the site”.',
      })}
      <div class="two">
        ${field(view, {
          path: 'site.privacyNotice',
          label: 'Privacy Notice',
          value: site.privacyNotice ?? '',
          placeholder: '/privacy',
        })}
        ${field(view, {
          path: 'site.cookieNotice',
          label: 'Cookie Notice',
          value: site.cookieNotice ?? '',
          placeholder: '/cookies',
        })}
      </div>
      <details ?open=${(site.titles?.length ?? 0) > 0}>
        <summary>Sister titles</summary>
        <div class="group">
          ${linesField(view, 'site.titles', 'Domains of the group’s other titles', site.titles, 'A refusal goes with readers who follow a link there.')}
        </div>
      </details>
    </div>`;
  }

  /** The texts of a group are drawn when it is opened, and no more of them than anybody looks through. */
  private group(title: string, rows: readonly WordRow[]): TemplateResult | typeof nothing {
    if (rows.length === 0) return nothing;
    const isOpen = this.open === title;
    return html`<details
      ?open=${isOpen}
      @toggle=${({ target }: Event) => {
        if ((target as HTMLDetailsElement).open) this.open = title;
        else if (this.open === title) this.open = '';
      }}
    >
      <summary>${title}</summary>
      ${
        isOpen
          ? html`<div>
              ${rows.slice(0, MOST).map((row) => wordPair(this.view, row, this.language))}
              ${
                rows.length > MOST
                  ? html`<p class="hint">
                      ${rows.length - MOST} more stand with their purposes and companies.
                    </p>`
                  : nothing
              }
            </div>`
          : nothing
      }
    </details>`;
  }

  protected override render(): TemplateResult {
    const { view, language } = this;
    const { config } = view.draft;
    const { languages } = view.tools;
    const own = Object.keys(config.ui?.words ?? {}).filter((tag) => tag !== 'en');
    const tags = [...new Set([...own, ...Object.keys(languages)])];
    const rows = wordRows(view.draft.config, view.tools, language);
    const missing = language ? rows.filter(({ isMissing }) => isMissing).length : 0;
    return html`${stepHead('Words and languages', 'Every text that readers see. What you leave alone stays as it is written and translated by us.')}
      ${notes(view, 'words')} ${this.site}
      <div class="two">
        ${selectField(view, {
          path: 'translation',
          label: 'Beside English, show',
          value: language,
          options: [
            ['', 'No other language'],
            ...tags.map((tag) => [tag, languageName(tag)] as const),
          ],
          take: (tag) => (this.language = tag),
        })}
        ${selectField(view, {
          path: 'ui.language',
          label: 'Readers get',
          value: config.ui?.language ?? 'auto',
          options: [
            ['auto', 'The page’s language'],
            ['en', 'Always English'],
            ...tags.map((tag) => [tag, `Always ${languageName(tag)}`] as const),
          ],
          take: (tag) => view.store.set('ui.language', tag === 'auto' ? undefined : tag),
        })}
      </div>
      ${
        language
          ? html`<p class="hint" role="status">
              ${missing > 0 ? html`<b class="so-so">${counted(missing, 'text')} not translated.</b>` : html`<b class="good">All is translated.</b>`}
              Buttons and titles may be up to 40% longer than in English.
            </p>`
          : nothing
      }
      ${WORD_GROUPS.map(({ title, pattern }) =>
        this.group(
          title,
          rows.filter(({ key }) => pattern.test(key)),
        ),
      )}`;
  }
}
