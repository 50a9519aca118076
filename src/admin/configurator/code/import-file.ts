import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createLineOf } from '../../check/create-line-of.js';
import { importText } from '../draft/import-text.js';
import type { Imported } from '../draft/import-text.js';
import { START_DRAFT } from '../draft/start-draft.js';
import { counted } from '../shell/counted.js';
import { icons } from '../shell/icons.js';
import { LightElement } from '../shell/light-element.js';
import type { View } from '../shell/view.js';

/** Takes a settings file: what is wrong with it is said, and nothing changes until it is used. */
@customElement('setup-import')
export class SetupImport extends LightElement {
  @property({ attribute: false }) view!: View;

  @state() private result: Imported | null = null;
  @state() private text = '';

  private get dialog(): HTMLDialogElement {
    return this.querySelector('dialog') as HTMLDialogElement;
  }

  private open(): void {
    this.result = null;
    this.text = '';
    this.dialog.showModal();
  }

  private read(text: string): void {
    this.text = text;
    this.result = text.trim() ? importText(text, this.view.tools.validate) : null;
    // A file without a fault is used as soon as it is asked for; one with faults says so first.
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.found')?.focus());
  }

  private use(): void {
    const { store, draft, say } = this.view;
    const { config, look } = this.result ?? {};
    if (!config && !look) return;
    store.commit({
      ...draft,
      config: config ?? draft.config,
      look: look?.look ?? draft.look,
      tried: [],
    });
    this.dialog.close();
    say('The settings are imported. Undo brings back what was here before.');
  }

  private found(): TemplateResult | typeof nothing {
    const { result, text } = this;
    if (!result) return nothing;
    const { refused, config, moved, look, fault } = result;
    if (fault || (!config && !look))
      return html`<div class="note error found" tabindex="-1">
        ${icons.error}
        <div><b>${fault}</b> Nothing is changed. Mend the file there, and try again.</div>
      </div>`;
    const about = [
      ...(config
        ? [
            counted(config.categories.length, 'purpose'),
            counted(config.vendors?.length ?? 0, 'company', 'companies'),
          ]
        : []),
      ...(look ? ['the look'] : []),
    ].join(', ');
    const lineOf = createLineOf(result.source ?? text);
    return html`<div class="note ${refused.length > 0 ? 'advice' : 'ok'} found" tabindex="-1">
        ${refused.length > 0 ? icons.advice : icons.done}
        <div>
          ${
            refused.length > 0
              ? html`<b
                    >${counted(refused.length, 'setting')} cannot be read and will be left out.</b
                  >
                  The rest can be used: ${about}.`
              : moved
                ? html`<b>These are settings of ${moved.tools.join(' and ')}.</b> Carried over:
                    ${about}. Refusals that readers made there are kept, what they allowed is asked
                    again.`
                : html`<b>This ${config ? 'file' : 'style'} can be used:</b> ${about}.`
          }
          ${config && !look && !moved ? 'The look stays as it is here: it comes with the styles.' : nothing}
        </div>
      </div>
      ${
        look && look.others.length > 0
          ? html`<p class="hint">
              Not edited here, and to be kept in your style sheet: ${look.others.join(', ')}.
            </p>`
          : nothing
      }
      ${
        moved
          ? html`<ul class="group">
              ${moved.notes
                .filter(({ kind }) => kind !== 'carried')
                .map(
                  ({ kind, sentence }) =>
                    html`<li class="hint">
                      <b>${kind === 'todo' ? 'For you to do:' : 'Not carried over:'}</b> ${sentence}
                    </li>`,
                )}
            </ul>`
          : nothing
      }
      ${
        refused.length > 0
          ? html`<ul class="group">
              ${refused
                .slice(0, 20)
                .map(
                  ({ path, sentence, remedy }) =>
                    html`<li class="hint">
                      <b>Line ${lineOf(path)}, ${path}:</b> ${sentence} ${remedy}
                    </li>`,
                )}
            </ul>`
          : nothing
      }
      <div class="row-of">
        <button type="button" class="b main" @click=${() => this.use()}>
          ${refused.length > 0 ? 'Use the rest' : 'Use this file'}
        </button>
        <button type="button" class="b" @click=${() => this.dialog.close()}>
          Keep what I have
        </button>
      </div>`;
  }

  protected override render(): TemplateResult {
    return html`<div class="row-of">
        <button type="button" class="b" @click=${() => this.open()}>Import a settings file…</button>
        <button
          type="button"
          class="b"
          @click=${() => {
            this.view.store.commit(START_DRAFT);
            this.view.say('Begun anew. Undo brings back what was here before.');
          }}
        >
          Begin anew
        </button>
      </div>
      <dialog aria-labelledby="import-title">
        <h2 id="import-title" tabindex="-1" autofocus>Import a settings file</h2>
        <p class="hint">
          One of this tool, with its styles or without, or the head code; or the settings, script or
          page of vanilla-cookieconsent, klaro, tarteaucitron, Osano’s cookieconsent, Cookiebot or
          OneTrust.
        </p>
        <div>
          <label class="f" for="import-file">From a file</label>
          <input
            type="file"
            id="import-file"
            accept=".json,.css,.js,.mjs,.html,.htm,application/json,text/css,text/javascript,text/html"
            @change=${async (event: Event) => {
              const input = event.target as HTMLInputElement;
              const [file] = input.files ?? [];
              if (file) this.read(await file.text());
              input.value = '';
            }}
          />
        </div>
        <div>
          <label class="f" for="import-text">Or paste it</label>
          <textarea
            id="import-text"
            rows="5"
            spellcheck="false"
            .value=${this.text}
            @change=${(event: Event) => this.read((event.target as HTMLTextAreaElement).value)}
          ></textarea>
        </div>
        ${this.found()}
        <div class="row-of">
          ${
            this.result?.config || this.result?.look
              ? nothing
              : html`<button type="button" class="b" @click=${() => this.dialog.close()}>
                  Close
                </button>`
          }
        </div>
      </dialog>`;
  }
}
