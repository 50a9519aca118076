import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Config, Model } from '../../../config/types.js';
import { checkField } from '../fields/check-field.js';
import { findingsAt } from '../fields/findings-at.js';
import { selectField } from '../fields/select-field.js';
import { LightElement } from '../shell/light-element.js';
import { lockNote } from '../shell/lock-note.js';
import { notes } from '../shell/notes.js';
import { stepHead } from '../shell/step-head.js';
import type { View } from '../shell/view.js';
import { linkWordsField } from './link-words-field.js';
import { modelIn } from './model-in.js';
import { MODEL_NAMES } from './model-words.js';
import { placeFor } from './place-for.js';
import { PLACES } from './places.js';
import { presetOf } from './preset-of.js';
import { PRESETS } from './presets.js';
import { whatTheyGet } from './what-they-get.js';

const USUAL: NonNullable<Config['regions']> = PRESETS[0]?.regions ?? {};

const at = (code: string) => (/^[\w-]+$/.test(code) ? `regions.${code}` : `regions["${code}"]`);

/** The step of the laws. */
@customElement('setup-laws')
export class SetupLaws extends LightElement {
  @property({ attribute: false }) view!: View;

  @state() private edited = '';

  private get regions(): NonNullable<Config['regions']> {
    return this.view.draft.config.regions ?? USUAL;
  }

  private choosePreset(index: number): void {
    const { draft, store } = this.view;
    const preset = PRESETS[index];
    if (!preset) return;
    const { region = {}, ...config } = draft.config;
    const { default: _, ...sources } = region;
    const next = { ...sources, ...(preset.otherwise && { default: preset.otherwise }) };
    store.commit({
      ...draft,
      config: {
        ...config,
        ...(Object.keys(next).length > 0 && { region: next }),
        regions: preset.regions,
      },
    });
  }

  private setModel(code: string, model: Model | undefined): void {
    const { [code]: _, ...others } = this.regions;
    const next = model && code in this.regions ? { ...this.regions, [code]: model } : others;
    // “Everywhere else” stays last.
    const { '*': rest, ...named } = model ? { ...next, [code]: model } : next;
    this.view.store.set('regions', rest ? { ...named, '*': rest } : named);
  }

  private row(code: string): TemplateResult {
    const { view, regions } = this;
    const place = placeFor(code);
    const model = modelIn(regions, code);
    const isOpen = this.edited === code;
    const isUs = /^US\b/.test(code);
    const isFixed = !!place.fixed && model === 'opt-in';
    const models = (['opt-out', 'opt-in', 'notice'] as const).filter(
      (one) => !(isUs && one === 'notice'),
    );
    return html`<tr>
        <th scope="row">${place.name}${place.law ? html`<small>${place.law}</small>` : nothing}</th>
        <td>
          <span class="pill">${MODEL_NAMES[model]}</span><br />
          ${whatTheyGet(model, isUs, view.draft.config.ui)} ${findingsAt(view, at(code))}
        </td>
        <td>
          <button
            type="button"
            class="b small"
            aria-expanded=${isOpen}
            @click=${() => (this.edited = isOpen ? '' : code)}
          >
            ${isOpen ? 'Close' : 'Edit'}<span class="vh"> ${place.name}</span>
          </button>
        </td>
      </tr>
      ${
        isOpen
          ? html`<tr>
              <td colspan="3">
                <div class="group">
                  ${
                    isFixed
                      ? lockNote(place.fixed ?? '', 'So people are asked before anything runs.')
                      : html`<fieldset class="group">
                          <legend class="f">In ${place.name}, people</legend>
                          ${models.map(
                            (one) =>
                              html`<label class="check"
                                ><input
                                  type="radio"
                                  name=${`model-${code}`}
                                  .checked=${live(one === model)}
                                  @change=${() => this.setModel(code, one)}
                                /><span>${MODEL_NAMES[one].toLowerCase()}</span
                                ><small
                                  >${whatTheyGet(one, isUs, view.draft.config.ui)}</small
                                ></label
                              >`,
                          )}
                        </fieldset>`
                  }
                  ${
                    code === '*'
                      ? nothing
                      : html`<div>
                          <button
                            type="button"
                            class="b small"
                            @click=${() => this.setModel(code, undefined)}
                          >
                            Remove this row<span class="vh">: ${place.name}</span>
                          </button>
                        </div>`
                  }
                </div>
              </td>
            </tr>`
          : nothing
      }`;
  }

  protected override render(): TemplateResult {
    const { view, regions } = this;
    const { config } = view.draft;
    const preset = presetOf(config);
    const codes = Object.keys(regions);
    const others = PLACES.filter(({ code }) => !(code in regions));
    const otherwise = config.region?.default ?? '';
    const model = otherwise ? modelIn(regions, otherwise) : (regions['*'] ?? 'opt-in');
    return html`${stepHead('Laws and regions', 'Start from a preset. The tool then sets what each law asks for.')}
      ${notes(view, 'laws')}
      ${selectField(view, {
        path: 'preset',
        label: 'Preset',
        value: String(preset),
        options: [
          ...PRESETS.map(({ name }, index) => [String(index), name] as const),
          ...(preset < 0 ? ([['-1', 'Your own']] as const) : []),
        ],
        take: (value) => this.choosePreset(Number(value)),
      })}
      <div>
        <table>
          <thead>
            <tr>
              <th scope="col">Readers in</th>
              <th scope="col">What they get</th>
              <th scope="col"><span class="vh">Edit</span></th>
            </tr>
          </thead>
          <tbody>
            ${codes.map((code) => this.row(code))}
            <tr>
              <th scope="row">Place unknown</th>
              <td colspan="2">
                <span class="pill">${MODEL_NAMES[model]}</span><br />
                ${
                  otherwise
                    ? `Treated as in ${placeFor(otherwise).name}.`
                    : 'The row “Everywhere else” applies.'
                }
              </td>
            </tr>
          </tbody>
        </table>
      </div>
      <div class="two">
        ${selectField(view, {
          path: 'add-region',
          label: 'Add a place',
          value: '',
          options: [['', 'Choose…'], ...others.map(({ code, name }) => [code, name] as const)],
          take: (code) => {
            if (!code) return;
            this.setModel(code, 'opt-in');
            this.edited = code;
            view.say(`${placeFor(code).name} is added, asked first.`);
          },
        })}
        ${selectField(view, {
          path: 'region.default',
          label: 'A reader whose place is unknown',
          value: otherwise,
          options: [
            ['', 'Row “Everywhere else”'],
            ['US', 'As in the United States'],
            ['US-CA', 'As in California'],
            ...codes
              .filter((code) => !['*', 'US', 'EU'].includes(code))
              .map((code) => [code, `As in ${placeFor(code).name}`] as const),
          ],
          take: (code) => view.store.set('region.default', code || undefined),
        })}
      </div>
      ${linkWordsField(view)}
      ${checkField(view, {
        path: 'ui.signalNotice',
        label: 'Say once that the browser’s signal was followed',
        hint: 'A short note on the first visit. Not for sites that claim frictionless handling.',
        isOn: config.ui?.signalNotice === 'once',
        on: 'once',
      })}
      ${lockNote(
        'The two choice buttons always look the same.',
        'Size, color and order are locked, so that saying no is as easy as saying yes.',
      )}
      ${lockNote(
        'The browser’s signal (GPC) always counts as a no.',
        'California and eleven more states require it; the notice follows it everywhere.',
      )}`;
  }
}
