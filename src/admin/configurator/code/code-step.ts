import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { configText } from '../draft/config-text.js';
import { counted } from '../shell/counted.js';
import { icons } from '../shell/icons.js';
import { LightElement } from '../shell/light-element.js';
import { notes } from '../shell/notes.js';
import { stepHead } from '../shell/step-head.js';
import type { View } from '../shell/view.js';
import { codeBlock } from './code-block.js';
import { codeTexts } from './code-texts.js';
import './import-file.js';

const TRIED = [
  ['keyboard', 'I opened the dialog with the keyboard only'],
  ['phone', 'I tried it on a phone'],
  ['signal', 'I turned the browser signal on and saw “Opt-out honored”'],
] as const;

/** The step of the code. */
@customElement('setup-code')
export class SetupCode extends LightElement {
  @property({ attribute: false }) view!: View;

  @state() private hasStrictPolicy = false;

  private save(name: string, type: string, text: string): TemplateResult {
    const press = () => {
      const address = URL.createObjectURL(new Blob([text], { type }));
      const link = Object.assign(document.createElement('a'), { href: address, download: name });
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
      this.view.say(`${name} is downloaded.`);
    };
    return html`<button type="button" class="b small" @click=${press}>
      Download<span class="vh"> ${name}</span>
    </button>`;
  }

  protected override render(): TemplateResult {
    const { view } = this;
    const { draft, findings, store } = view;
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const texts = codeTexts(draft);
    return html`${stepHead('Get the code', 'Two pieces for your pages, and one settings file.')}
      ${
        findings.length === 0
          ? html`<p class="note ok">
              ${icons.done}<span><b>Ready to publish.</b> All checks are passed.</span>
            </p>`
          : html`${
              errors > 0
                ? html`<p><b>Fix ${counted(errors, 'problem')} first.</b></p>`
                : html`<p class="note ok">
                    ${icons.done}<span><b>Ready to publish.</b> What follows is worth a look.</span>
                  </p>`
            }${notes(view)}`
      }
      ${codeBlock(view, {
        title: '1. First thing in the head of every page',
        name: 'the head code',
        text: texts.head,
      })}
      ${codeBlock(view, {
        title: '2. In your footer, beside the other links',
        name: 'the footer link',
        text: texts.footer,
        hint: 'The link works without scripts too. It then opens the page you name under Placement.',
      })}
      ${
        texts.style
          ? codeBlock(view, {
              title: 'In your style sheet',
              name: 'the styles',
              text: texts.style,
              hint: 'The look is part of your site’s styles, not of the settings file. Keep both: pasted together, or one after the other, an import brings all of it back.',
              actions: this.save('sluice.css', 'text/css', texts.style),
            })
          : nothing
      }
      ${
        texts.barrier
          ? codeBlock(view, {
              title: 'Around the companies’ tags in the page',
              name: 'the barrier line',
              text: texts.barrier,
            })
          : nothing
      }
      ${codeBlock(view, {
        title: '3. Settings file',
        name: 'the settings file',
        text: configText(draft.config),
        actions: this.save('sluice.json', 'application/json', configText(draft.config)),
        hint: html`Keep it. <code>npx sluice check sluice.json</code> checks it again, and
          <code>npx sluice build sluice.json</code> makes one small script of it.`,
      })}
      <setup-import .view=${view}></setup-import>
      <div class="group">
        <label class="check"
          ><input
            type="checkbox"
            .checked=${live(this.hasStrictPolicy)}
            @change=${(event: Event) =>
              (this.hasStrictPolicy = (event.target as HTMLInputElement).checked)}
          /><span>My site sends a Content-Security-Policy</span></label
        >
        ${
          this.hasStrictPolicy
            ? codeBlock(view, {
                title: 'What the policy needs',
                name: 'the policy lines',
                text: texts.policy,
                hint: 'Put the page’s nonce on the head code, or allow the host it comes from. The second line is for sites with Trusted Types.',
              })
            : nothing
        }
      </div>
      <div class="group">
        <h3>Before you publish</h3>
        ${TRIED.map(
          ([id, words]) =>
            html`<label class="check"
              ><input
                type="checkbox"
                .checked=${live(draft.tried.includes(id))}
                @change=${(event: Event) => {
                  const { checked } = event.target as HTMLInputElement;
                  const others = draft.tried.filter((one) => one !== id);
                  store.commit({ ...draft, tried: checked ? [...others, id] : others });
                }}
              /><span>${words}</span></label
            >`,
        )}
      </div>`;
  }
}
