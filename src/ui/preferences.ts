import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Choices } from '../api/types.js';
import { announce } from './announce.js';
import { baseStyles } from './base.styles.js';
import type { Context } from './context.js';
import { dialogStyles } from './dialog.styles.js';
import { Draft } from './draft.js';
import { foot } from './foot.js';
import { closeIcon } from './icons/close.js';
import { lockScroll } from './lock-scroll.js';
import { preferencesStyles } from './preferences.styles.js';
import { purposeNames } from './purpose-names.js';
import { purposeRow } from './purpose-row.js';
import { purposeStyles } from './purpose.styles.js';
import { recordLine } from './record-line.js';
import { showStates } from './states.js';
import { statusTokens } from './status-tokens.js';
import { status } from './status.js';
import { tokens } from './tokens.js';
import type { Ask } from './types.js';

/**
 * The preferences: every purpose with its switch and its companies, and one button that refuses all.
 *
 * @slot after-lead - A short legal text of the site's own, after the lead sentence.
 * @csspart dialog - The panel.
 * @csspart head - Title and X.
 * @csspart title - The title.
 * @csspart close - The X.
 * @csspart scroll - What scrolls between head and foot.
 * @csspart status - The status line.
 * @csspart lead - The lead sentence.
 * @csspart purposes - The list of purposes.
 * @csspart purpose - Each purpose.
 * @csspart name - Name and tag of a purpose.
 * @csspart tag - “Sale or sharing”.
 * @csspart text - The sentence of a purpose.
 * @csspart switch - A switch with its word.
 * @csspart switch-track - The track.
 * @csspart switch-thumb - The thumb.
 * @csspart state - The state in words.
 * @csspart vendors - The disclosure of companies.
 * @csspart vendors-summary - What opens it.
 * @csspart vendor - Each company.
 * @csspart meta - The record line.
 * @csspart foot - The row of buttons.
 * @csspart choice - All choice buttons.
 * @csspart question - The foot, while it asks.
 * @cssprop --sluice-dialog-width - Width (680px).
 * @cssprop --sluice-backdrop - What lies over the page.
 * @cssstate open - It is shown.
 * @cssstate opted-out - The reader is opted out.
 * @cssstate signal - The browser sends Global Privacy Control.
 * @cssstate failed - The choice could not be stored.
 */
@customElement('sluice-preferences')
export class SluicePreferences extends LitElement {
  static override styles = [
    tokens,
    statusTokens,
    baseStyles,
    dialogStyles,
    preferencesStyles,
    purposeStyles,
  ];

  /** Set by `connect`; without it nothing is rendered. */
  context!: Context;

  /** Shown. */
  @state() open = false;

  /** What the switches say beyond what is in force. */
  @state() private answers: Choices = {};

  /** What the second question is about. */
  @state() private asked: Ask | undefined;

  /** The foot asks whether to save. */
  @state() private leaving = false;

  /** The record is on the clipboard. */
  @state() private copied = false;

  private readonly internals = this.attachInternals?.();
  private answer: ((yes: boolean) => void) | undefined;
  private closed: ((decided: boolean) => void) | undefined;
  private undo: (() => void)[] = [];

  /** Opens it with what is in force; `closed` hears once whether a choice was made. */
  async show(closed: (decided: boolean) => void): Promise<void> {
    if (!this.context) return;
    this.answers = {};
    this.leaving = this.copied = false;
    this.closed = closed;
    this.open = true;
    this.undo = [this.context.host.subscribe(() => this.requestUpdate()), lockScroll()];
    await this.updateComplete;
  }

  /** Puts the second question and closes after the answer. Closing is no. */
  async ask(ask: Ask): Promise<boolean> {
    const yes = await this.question(ask);
    this.close(yes);
    return yes;
  }

  /** Closes, without a choice unless one was `decided`. */
  close(decided = false): void {
    this.dialog?.close();
    this.finish(decided);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.finish(false);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.context) return nothing;
    const { host, words } = this.context;
    const { settings } = host;
    const current = host.getState();
    const optOut = current.model !== 'opt-in';
    const categories = optOut
      ? [...settings.categories].sort((a, b) => Number(b.sale) - Number(a.sale))
      : settings.categories;
    const view = {
      settings,
      words,
      state: current,
      draft: this.draft,
      turn: (id: string, on: boolean) => (this.answers = this.draft.turned(id, on)),
    };
    return html`<dialog
      part="dialog"
      aria-labelledby="title"
      @cancel=${this.onCancel}
      @close=${() => this.finish(false)}
      @click=${this.onBackdrop}
    >
      <div part="head">
        <h2 part="title" id="title" tabindex="-1" autofocus>${words.say('dialog.title')}</h2>
        <button
          part="close"
          data-sluice="close"
          aria-label=${words.say('close')}
          @click=${this.onClose}
        >
          ${closeIcon}
        </button>
      </div>
      <div part="scroll">
        ${status(this.context, this.format, () => this.send('opt-out'))}
        <p part="lead">${words.say(optOut ? 'dialog.lead.optout' : 'dialog.lead.optin')}</p>
        <slot name="after-lead"></slot>
        <ul part="purposes" aria-label=${words.say('dialog.purposes')}>
          ${categories.map((category) => purposeRow(category, view))}
        </ul>
        ${recordLine(this.context, current, this.format, {
          done: this.copied,
          press: () => this.copy(),
        })}
      </div>
      ${this.foot()}
    </dialog>`;
  }

  protected override updated(): void {
    if (!this.context) return;
    showStates(this.internals, this.context.host.getState(), this.open);
    if (this.open && !this.dialog?.open) this.dialog?.showModal();
  }

  private get dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  private get draft(): Draft {
    const { host } = this.context;
    return new Draft(host.settings, host.getState(), this.answers);
  }

  private readonly format = (date: string | null, timeStyle?: 'short'): string =>
    date
      ? new Intl.DateTimeFormat(this.context.words.language, {
          dateStyle: 'medium',
          timeStyle,
        }).format(new Date(date))
      : '';

  private foot(): TemplateResult {
    const { host, words } = this.context;
    const save = ['save', words.say('dialog.save'), () => this.send(this.draft.choices)] as const;
    if (this.asked) {
      const purpose = purposeNames(host.needsQuestion(this.asked), host.settings, words);
      return foot(
        [
          ['keep', words.say('question.keep'), () => this.answer?.(false)],
          ['confirm', words.say('question.confirm'), () => this.answer?.(true)],
        ],
        words.say(host.getState().signal ? 'question.signal' : 'question.optin', { purpose }),
      );
    }
    if (this.leaving) {
      return foot(
        [save, ['discard', words.say('question.discard'), () => this.close()]],
        words.say('question.unsaved'),
      );
    }
    return foot([
      ['opt-out-all', words.say('dialog.refuse'), () => this.send('deny-all')],
      ['allow-all', words.say('dialog.allow'), () => this.send('allow-all')],
      save,
    ]);
  }

  /** Puts the record on the clipboard; where the browser does not give it, the id stands beside the button. */
  private async copy(): Promise<void> {
    const text = JSON.stringify(this.context.host.getState(), null, 2);
    this.copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }

  /** Decides, after the second question where one is needed. */
  private async send(ask: Ask): Promise<void> {
    const { host } = this.context;
    const asking = host.needsQuestion(ask);
    if (asking.length && !(await this.question(ask))) {
      // Refused stays refused; what else was changed waits to be saved.
      const kept = Object.entries(this.answers).filter(([id]) => !asking.includes(id));
      this.answers = Object.fromEntries(kept);
      return;
    }
    // Closed in the task of the decision: it paints before anything allowed starts.
    this.close(true);
    await this.context.press(ask, 'dialog', asking.length > 0);
  }

  private question(ask: Ask): Promise<boolean> {
    this.answer?.(false);
    this.asked = ask;
    void this.focusOn('#question');
    return new Promise((resolve) => {
      this.answer = (yes) => {
        this.answer = undefined;
        this.asked = undefined;
        this.leaving = false;
        if (!yes) void this.focusOn('[data-sluice="save"]');
        resolve(yes);
      };
    });
  }

  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Once: asks instead of closing. Whether it asked. */
  private asksFirst(): boolean {
    if (this.asked || this.leaving || !this.draft.changed) return false;
    this.leaving = true;
    void this.focusOn('#question');
    return true;
  }

  private onCancel(event: Event): void {
    if (this.asksFirst()) event.preventDefault();
  }

  private onClose(): void {
    if (!this.asksFirst()) this.close();
  }

  /** The dialog's content fills it, so a press on the dialog itself is one on the backdrop. */
  private onBackdrop(event: Event): void {
    if (event.target === event.currentTarget && !this.asked && !this.draft.changed) this.close();
  }

  /** After any way of closing; the browser's own comes as an event, ours at once. */
  private finish(decided: boolean): void {
    if (!this.open) return;
    const { words, region } = this.context;
    if (!decided && this.draft.changed) announce(region, words.say('discarded'));
    this.open = false;
    for (const undo of this.undo) undo();
    this.answer?.(false);
    this.closed?.(decided);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sluice-preferences': SluicePreferences;
  }
}
