import { html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Look } from '../draft/types.js';
import { findingsAt } from '../fields/findings-at.js';
import { selectField } from '../fields/select-field.js';
import { LightElement } from '../shell/light-element.js';
import { lockNote } from '../shell/lock-note.js';
import { notes } from '../shell/notes.js';
import { stepHead } from '../shell/step-head.js';
import type { View } from '../shell/view.js';
import { colorField } from './color-field.js';
import { ratios } from './ratios.js';

const text = (y: number): SVGTemplateResult =>
  svg`<g fill="var(--line)"><rect x="10" y=${y} width="40" height="4" rx="2"></rect><rect x="10" y=${y + 8} width="60" height="3" rx="1.5"></rect><rect x="10" y=${y + 14} width="54" height="3" rx="1.5"></rect></g>`;

const SHAPES = [
  [
    'auto',
    'As usual',
    svg`${text(8)}<rect y="46" width="90" height="14" fill="var(--ink)"></rect>`,
  ],
  [
    'card',
    'Card',
    svg`${text(8)}<rect x="5" y="32" width="38" height="23" rx="4" fill="var(--ink)"></rect>`,
  ],
  ['inline', 'In the page', svg`<rect width="90" height="14" fill="var(--ink)"></rect>${text(22)}`],
] as const;

/** The step of the look. */
@customElement('setup-look')
export class SetupLook extends LightElement {
  @property({ attribute: false }) view!: View;

  private set(key: keyof Look, value: string): void {
    const { store, draft } = this.view;
    store.commit({ ...draft, look: { ...draft.look, [key]: value } });
  }

  private contrastList(scheme: 'light' | 'dark'): TemplateResult {
    return html`<div>
      <h3>Contrast on ${scheme} pages</h3>
      <dl class="ratios">
        ${ratios(this.view.draft.look, scheme).map(
          ({ what, value, needed }) =>
            html`<div class="ratio">
              <dt>${what}</dt>
              <dd>${value.toFixed(1)}</dd>
              <dd class=${value >= needed ? 'good' : 'bad'}>
                ${value >= needed ? 'Good' : 'Too low'}
              </dd>
            </div>`,
        )}
      </dl>
    </div>`;
  }

  protected override render(): TemplateResult {
    const { view } = this;
    const { look, config } = view.draft;
    const shape = config.ui?.banner ?? 'auto';
    const shapes = ['bar', 'modal', 'none'].includes(shape)
      ? [
          ...SHAPES,
          [
            shape,
            shape === 'bar' ? 'Bar everywhere' : shape === 'modal' ? 'Window' : 'None',
            svg``,
          ] as const,
        ]
      : SHAPES;
    const schemes = (['light', 'dark'] as const).filter(
      (scheme) => !look.scheme || look.scheme === scheme,
    );
    return html`${stepHead('Look', 'Use your site’s type and colors. Contrast is checked as you type.')}
      ${notes(view, 'look')}
      <fieldset>
        <legend class="f">Banner shape</legend>
        <div class="shapes">
          ${shapes.map(
            ([id, name, picture]) =>
              html`<label
                ><input
                  type="radio"
                  name="shape"
                  .checked=${live(id === shape)}
                  @change=${() => view.store.set('ui.banner', id === 'auto' ? undefined : id)}
                /><svg viewBox="0 0 90 60" aria-hidden="true">${picture}</svg
                ><span>${name}</span></label
              >`,
          )}
        </div>
        <p class="hint">
          As usual: a bar where people can opt out, a window where they are asked first.
        </p>
        ${findingsAt(view, 'ui.banner')}
      </fieldset>
      ${schemes.map(
        (scheme) =>
          html`<div class="group">
            <div class="two">
              ${colorField(view, scheme, 'choice')}${colorField(view, scheme, 'accent')}
            </div>
            ${this.contrastList(scheme)}
          </div>`,
      )}
      <div class="two">
        ${selectField(view, {
          path: 'look.font',
          label: 'Typeface',
          value: look.font,
          options: [
            ['', 'Same as my site'],
            ['system-ui', 'System sans'],
          ],
          take: (value) => this.set('font', value),
        })}
        ${selectField(view, {
          path: 'look.corners',
          label: 'Corners',
          value: look.corners,
          options: [
            ['', 'Soft (14)'],
            ['6', 'Slight (6)'],
            ['0', 'Square'],
          ],
          take: (value) => this.set('corners', value),
        })}
      </div>
      ${selectField(view, {
        path: 'look.scheme',
        label: 'Light and dark',
        value: look.scheme,
        options: [
          ['', 'Follow my page'],
          ['light', 'Always light'],
          ['dark', 'Always dark'],
        ],
        take: (value) => this.set('scheme', value),
      })}
      ${lockNote(
        'The choice buttons share one color.',
        'They cannot be told apart by color, size or order: saying no has to be as easy as saying yes.',
      )}`;
  }
}
