import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Look, Pages } from '../draft/types.js';
import { field } from '../fields/field.js';
import { findingsAt } from '../fields/findings-at.js';
import { icons } from '../shell/icons.js';
import { LightElement } from '../shell/light-element.js';
import { notes } from '../shell/notes.js';
import { stepHead } from '../shell/step-head.js';
import type { View } from '../shell/view.js';
import { lookAtMarkup } from './look-at-markup.js';

const LINKS = [
  [
    'auto',
    'In the footer',
    'You put one line beside the other links. It takes their type, size and color.',
  ],
  ['float', 'Floating', 'A small pill in the corner, only for sites without a footer.'],
] as const;

/** The step of the placement. */
@customElement('setup-placement')
export class SetupPlacement extends LightElement {
  @property({ attribute: false }) view!: View;

  @state() private markup = '';

  private setPage(key: keyof Pages, value: string): void {
    const { store, draft } = this.view;
    store.commit({ ...draft, pages: { ...draft.pages, [key]: value } }, `pages.${key}`);
  }

  private setLook(key: keyof Look, value: string): void {
    const { store, draft } = this.view;
    store.commit({ ...draft, look: { ...draft.look, [key]: value } }, `look.${key}`);
  }

  protected override render(): TemplateResult {
    const { view } = this;
    const { config, pages, look } = view.draft;
    const link = config.ui?.link ?? 'auto';
    return html`${stepHead('Placement', 'Where the privacy link and the notice stand in your pages.')}
      ${notes(view, 'placement')}
      <fieldset class="group" id="ui.link">
        <legend class="f">Privacy link</legend>
        ${LINKS.map(
          ([id, name, hint]) =>
            html`<label class="check"
              ><input
                type="radio"
                name="link"
                .checked=${live(id === link)}
                @change=${() => view.store.set('ui.link', id === 'auto' ? undefined : id)}
              /><span>${name}</span><small>${hint}</small></label
            >`,
        )}
        ${findingsAt(view, 'ui.link')}
      </fieldset>
      ${
        link === 'float' || config.ui?.banner === 'card'
          ? field(view, {
              path: 'look.offset',
              label: 'Distance from the edges, in pixels',
              value: look.offset,
              placeholder: '16',
              hint: 'More, where your page has something of its own in that corner.',
              take: (text) => this.setLook('offset', text),
            })
          : nothing
      }
      ${
        config.ui?.banner === 'inline'
          ? html`<div class="note">
              ${icons.advice}
              <div>
                <b>The notice stands in the page.</b> Put
                <code>&lt;sluice-banner&gt;&lt;/sluice-banner&gt;</code> where it shall be, above
                the first headline. Without it, it comes first in the page.
              </div>
            </div>`
          : nothing
      }
      ${field(view, {
        path: 'pages.choices',
        label: 'Page that the link opens without script',
        value: pages.choices,
        hint: 'It says how people can opt out by other means, such as by e-mail.',
        take: (text) => this.setPage('choices', text),
      })}
      ${field(view, {
        path: 'pages.base',
        label: 'Folder of the files on your site',
        value: pages.base,
        take: (text) => this.setPage('base', text),
      })}
      <div class="field">
        <label class="f" for="markup">Is all in its place? Paste the source of a page</label>
        <textarea
          id="markup"
          rows="4"
          spellcheck="false"
          aria-describedby="markup-hint"
          .value=${this.markup}
          @input=${(event: Event) => (this.markup = (event.target as HTMLTextAreaElement).value)}
        ></textarea>
        <p class="hint" id="markup-hint">
          It is looked at here, in your browser. <code>npx sluice check sluice.json</code> with a
          page’s address looks at the page itself.
        </p>
      </div>
      ${
        this.markup.trim()
          ? html`<ul class="group" role="status">
              ${lookAtMarkup(this.markup, link).map(
                ({ isGood, sentence }) =>
                  html`<li class="note ${isGood ? 'ok' : 'error'}">
                    ${isGood ? icons.done : icons.error}<span>${sentence}</span>
                  </li>`,
              )}
            </ul>`
          : nothing
      }`;
  }
}
