import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { pathSteps } from '../../check/path-steps.js';
import { valueAt } from '../../check/value-at.js';
import { checkField } from '../fields/check-field.js';
import { field } from '../fields/field.js';
import { linesField } from '../fields/lines-field.js';
import { selectField } from '../fields/select-field.js';
import { LightElement } from '../shell/light-element.js';
import { notes } from '../shell/notes.js';
import { stepHead } from '../shell/step-head.js';
import type { View } from '../shell/view.js';

const PLATFORMS = [
  ['microsoft', 'Microsoft Advertising'],
  ['clarity', 'Microsoft Clarity'],
  ['meta', 'Meta Pixel'],
  ['tiktok', 'TikTok Pixel'],
  ['pinterest', 'Pinterest Tag'],
  ['amazon', 'Amazon Ads'],
  ['adobe', 'Adobe Web SDK'],
  ['shopify', 'Shopify'],
  ['matomo', 'Matomo'],
  ['posthog', 'PostHog'],
  ['segment', 'Segment'],
  ['wordpress', 'WordPress consent API'],
] as const;

const CHOICES = [
  {
    path: 'enforcement.unknownHosts',
    label: 'Hosts that no company names',
    options: [
      ['', 'Let them pass'],
      ['report', 'Let them pass, and list them'],
      ['deny', 'Stop them while anything is refused'],
    ],
    hint: 'Stopping is the strictest way: list your own helpers below, and test well.',
  },
  {
    path: 'enforcement.firstLoad',
    label: 'Tags in the page’s own HTML, on the first view',
    options: [
      ['', 'They do not run'],
      ['hold', 'They do not run, and are not asked for'],
      ['barrier', 'Only the barrier, with unknown hosts stopped'],
    ],
    hint: 'Holding costs readers who refuse a later first paint.',
  },
  {
    path: 'enforcement.reload',
    label: 'After a refusal in the middle of a visit',
    options: [
      ['', 'Do not reload the page'],
      ['ask', 'Ask to reload, where something may run on'],
      ['auto', 'Reload, where something may run on'],
    ],
    hint: '',
  },
] as const;

/** The step of signals and protection: what most sites leave as it is. */
@customElement('setup-signals')
export class SetupSignals extends LightElement {
  @property({ attribute: false }) view!: View;

  private at(path: string): unknown {
    return valueAt(this.view.draft.config, pathSteps(path));
  }

  private text(path: string, label: string, placeholder: string, hint: string): TemplateResult {
    return field(this.view, { path, label, value: String(this.at(path) ?? ''), placeholder, hint });
  }

  private number(path: string, label: string, usual: string, hint: string): TemplateResult {
    return field(this.view, {
      path,
      label,
      value: String(this.at(path) ?? ''),
      placeholder: usual,
      hint,
      take: (text) =>
        this.view.store.set(path, /^\d+$/.test(text) ? Number(text) : undefined, path),
    });
  }

  private get agreement(): TemplateResult {
    const { store, draft } = this.view;
    const gpp = draft.config.signals?.gpp;
    const mspa = gpp ? gpp.mspa : undefined;
    return selectField(this.view, {
      path: 'signals.gpp.mspa',
      label: 'Multi-State Privacy Agreement (MSPA)',
      value: mspa?.covered ? (mspa.mode ?? '') : 'none',
      options: [
        ['none', 'Not signed'],
        ['opt-out', 'Signed, opt-out mode'],
        ['service-provider', 'Signed, service provider mode'],
      ],
      take: (mode) =>
        store.set('signals.gpp.mspa', mode === 'none' ? undefined : { covered: true, mode }),
    });
  }

  protected override render(): TemplateResult {
    const { view } = this;
    const { config } = view.draft;
    return html`${stepHead(
        'Signals and protection',
        'Who is told of a choice, and how a refusal is enforced. Most sites only tick the platforms they use.',
      )}
      ${notes(view, 'signals')}
      <fieldset class="group">
        <legend class="f">Tell these platforms</legend>
        <div class="list">
          ${checkField(view, {
            path: 'signals.googleConsentMode',
            label: 'Google consent mode',
            isOn: config.signals?.googleConsentMode !== false,
            // On without a word of the owner's.
            take: (isOn) => view.store.set('signals.googleConsentMode', isOn ? undefined : false),
          })}
          ${PLATFORMS.map(([key, label]) =>
            checkField(view, {
              path: `signals.${key}`,
              label,
              isOn: !!config.signals?.[key],
            }),
          )}
        </div>
        <p class="hint">The ad industry’s signal (GPP) is always sent in the US.</p>
      </fieldset>
      ${this.agreement}
      ${CHOICES.map(({ path, label, options, hint }) =>
        selectField(view, {
          path,
          label,
          value: String(this.at(path) ?? '').replace(/^(allow|none|never)$/, ''),
          options,
          hint,
          take: (value) => view.store.set(path, value || undefined),
        }),
      )}
      ${
        (config.enforcement?.unknownHosts ?? 'allow') === 'allow' && !config.enforcement?.allow
          ? nothing
          : linesField(
              view,
              'enforcement.allow',
              'Hosts that stay free',
              config.enforcement?.allow,
              'Such as fonts.example.com.',
            )
      }
      ${this.text('enforcement.serviceWorker', 'Service worker', 'none', 'An outer wall. Put sluice-sw.js at the root of the site, and write /sluice-sw.js.')}
      <h3>The record</h3>
      ${this.text('record.endpoint', 'Send each decision to', 'nowhere', 'A path of your own site, for the 24 months of records that the law asks for.')}
      ${this.text('record.renew', 'Renew the cookie by', 'script only', 'A path of your own site that answers with the record as a cookie; Safari keeps it longer then.')}
      <div class="two">
        ${this.number('record.days', 'Kept for days', '390', 'At least 367.')}
        ${this.number('revision', 'Revision', '1', 'Raise it to ask everybody again.')}
      </div>`;
  }
}
