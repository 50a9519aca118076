import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Choices } from '../api/types.js';
import { announce } from './announce.js';
import { baseStyles } from './base.styles.js';
import type { Context } from './context.js';
import { copyRecord } from './copy-record.js';
import { define } from './define.js';
import { dialogFoot } from './dialog-foot.js';
import { dialogStyles } from './dialog.styles.js';
import { Draft } from './draft.js';
import { closeIcon } from './icons/close.js';
import { PlaceOverPage } from './place-over-page.js';
import { preferencesStyles } from './preferences.styles.js';
import { purposeList } from './purpose-list.js';
import { recordLine } from './record-line.js';
import { SecondQuestion } from './second-question.js';
import { showStates } from '../link/show-states.js';
import { statusTokens } from './status-tokens.js';
import { status } from './status.js';
import { tokens } from './tokens.js';
import type { Ask } from './types.js';

/**
 * Every purpose with its switch and its companies. It takes the custom properties of `<sluice-banner>` too.
 *
 * @tag sluice-preferences
 * @attr {'light' | 'dark'} scheme - Without it, the page's own.
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
 * @csspart switch-track - Its track.
 * @csspart switch-thumb - Its thumb.
 * @csspart state - The state in words.
 * @csspart vendors - The disclosure of companies.
 * @csspart vendors-summary - What opens it.
 * @csspart vendor - Each company.
 * @csspart meta - The record line.
 * @csspart quiet - “Opt out”, beside an exception to the browser's signal.
 * @csspart foot - The row of buttons.
 * @csspart question - The same, while it asks.
 * @csspart choice - All choice buttons.
 * @cssprop {<length>} [--sluice-dialog-width=680px] - Width.
 * @cssstate open - It is shown.
 * @cssstate opted-out - The reader is opted out.
 * @cssstate signal - The browser sends Global Privacy Control.
 * @cssstate failed - The choice could not be stored.
 */
export class SluicePreferences extends LitElement {
  static override styles = [tokens, statusTokens, baseStyles, dialogStyles, preferencesStyles];

  static override properties = {
    answers: { state: true },
    copied: { state: true },
    leaving: { state: true },
  };

  /** Set by `connect`; without it nothing is rendered. */
  context!: Context;
  /** Shown. Not reactive: to close it draws nothing, or the press would wait for what nobody sees. */
  open = false;
  /** What the switches say beyond what is in force. */
  private answers: Choices = {};
  /** The foot asks whether to save. */
  private leaving = false;
  /** The record is on the clipboard. */
  private copied = false;

  private readonly cross = closeIcon();

  private readonly internals = this.attachInternals?.();
  private readonly question = new SecondQuestion(this);
  private readonly place = new PlaceOverPage(this);
  private closed: ((decided: boolean) => void) | undefined;
  private pressed: EventTarget | null = null;
  private stop: (() => void) | undefined;

  /** Opens it with what is in force; `closed` hears once whether a choice was made. */
  show(closed: (decided: boolean) => void): void {
    this.answers = {};
    this.leaving = this.copied = false;
    this.closed = closed;
    this.open = true;
    this.place.hold();
    this.stop = this.context.host.subscribe(() => this.requestUpdate());
    // At once: between asking for it and showing it nothing else may come.
    this.performUpdate();
  }

  /** Puts the second question and closes after the answer. Closing is no. */
  async ask(ask: Ask): Promise<boolean> {
    const yes = await this.askNow(ask);
    this.close(yes);
    return yes;
  }

  /** Closes, without a choice unless one was `decided`. */
  close(decided = false): void {
    this.dialog?.close();
    this.finish(decided);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.context) return nothing;
    const { host, words } = this.context;
    const current = host.getState();
    const lead = current.model === 'opt-in' ? 'dialog.lead.optin' : 'dialog.lead.optout';
    const view = {
      settings: host.settings,
      state: current,
      words,
      draft: this.draft,
      turn: (id: string, on: boolean) => (this.answers = this.draft.turned(id, on)),
    };
    return html`<dialog
      part="dialog"
      aria-labelledby="title"
      @cancel=${this.onClose}
      @close=${() => this.dialog?.open || this.finish(false)}
      @pointerdown=${(event: Event) => (this.pressed = event.target)}
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
          ${this.cross}
        </button>
      </div>
      <div part="scroll">
        ${status(this.context, () => this.send('opt-out'))}
        <p part="lead">${words.say(lead)}</p>
        <slot name="after-lead"></slot>
        ${purposeList(view)}
        ${recordLine(this.context, current, {
          done: this.copied,
          press: async () => (this.copied = await copyRecord(current)),
        })}
      </div>
      ${dialogFoot(this.context, {
        asked: this.question.asked,
        leaving: this.leaving,
        choices: () => this.draft.choices,
        answer: (yes) => this.question.answer(yes),
        send: (ask) => void this.send(ask),
        discard: () => this.close(),
      })}
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

  /** Decides, after the second question where one is needed. */
  private async send(ask: Ask): Promise<void> {
    const { host } = this.context;
    const asking = host.needsQuestion(ask);
    if (asking.length && !(await this.askNow(ask))) {
      void this.focusOn('[data-sluice="save"]');
      // Refused stays refused; what else was changed waits to be saved.
      this.leaving = false;
      const kept = Object.entries(this.answers).filter(([id]) => !asking.includes(id));
      this.answers = Object.fromEntries(kept);
      return;
    }
    // Closed in the task of the decision: it paints before anything allowed starts.
    this.close(true);
    await this.context.press(ask, 'dialog', asking.length > 0);
  }

  private askNow(ask: Ask): Promise<boolean> {
    const answer = this.question.put(ask);
    void this.focusOn('#question');
    return answer;
  }

  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Once: asks instead of closing. Whether it asked. */
  private asksFirst(): boolean {
    if (this.question.asked || this.leaving || !this.draft.changed) return false;
    this.leaving = true;
    void this.focusOn('#question');
    return true;
  }

  private onClose(event: Event): void {
    if (this.asksFirst()) event.preventDefault();
    else this.close();
  }

  /** The dialog's content fills it: a press that starts on the dialog itself and ends there is one on the backdrop. */
  private onBackdrop({ target, currentTarget }: Event): void {
    const outside = target === currentTarget && target === this.pressed;
    if (outside && !this.question.asked && !this.draft.changed) this.close();
  }

  /** After any way of closing; the browser's own comes as an event, ours at once. */
  private finish(decided: boolean): void {
    if (!this.open) return;
    const { words, region } = this.context;
    if (!decided && this.draft.changed) announce(region, words.say('discarded'));
    this.open = false;
    showStates(this.internals, this.context.host.getState(), false);
    this.stop?.();
    this.question.answer(false);
    this.closed?.(decided);
  }
}

define('sluice-preferences', SluicePreferences);

declare global {
  interface HTMLElementTagNameMap {
    'sluice-preferences': SluicePreferences;
  }
}
