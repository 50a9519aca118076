import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { baseStyles } from './base.styles.js';
import type { Context } from './context.js';
import { define } from './define.js';
import { emphasis } from './emphasis.js';
import { checkIcon } from './icons/check.js';
import { closeIcon } from './icons/close.js';
import { warnIcon } from './icons/warn.js';
import { keepPlace } from './keep-place.js';
import { placeFirst } from './place-first.js';
import { riseStyles } from './rise.styles.js';
import { showStates } from '../link/show-states.js';
import { statusTokens } from './status-tokens.js';
import { toastStyles } from './toast.styles.js';
import { tokens } from './tokens.js';

/** How long it stays, in milliseconds, while nobody points at it or is in it. */
const STAY = 8000;

/**
 * The confirmation after a choice. No button in it undoes an opt-out. It takes the custom properties of
 * `<sluice-banner>` too.
 *
 * @tag sluice-toast
 * @attr {'light' | 'dark'} scheme - Without it, the page's own.
 * @csspart toast - The panel.
 * @csspart mark - The check mark.
 * @csspart words - Title and text.
 * @csspart title - The title.
 * @csspart text - The text.
 * @csspart choice - “Reload page”, where that is asked.
 * @csspart quiet - “Change”.
 * @csspart close - The X.
 * @cssprop {<length>} [--sluice-offset-block=20px] - Distance from the block end.
 * @cssprop {<length>} [--sluice-offset-inline=20px] - Distance from the inline start.
 * @cssstate open - It is shown.
 * @cssstate opted-out - The reader is opted out.
 * @cssstate signal - The browser sends Global Privacy Control.
 * @cssstate failed - The choice could not be stored.
 */
export class SluiceToast extends LitElement {
  static override styles = [tokens, statusTokens, baseStyles, toastStyles, riseStyles];

  static override properties = { message: { state: true } };

  /** Set by `connect`. */
  context!: Context;

  /** What it says, written `**title** text`. */
  private message = '';
  private readonly cross = closeIcon();
  private readonly internals = this.attachInternals?.();
  private leave: ReturnType<typeof setTimeout> | undefined;

  /** Says `message` and takes the focus over from a surface that held it. */
  async show(message: string, takeFocus: boolean): Promise<void> {
    this.message = message;
    await this.updateComplete;
    if (takeFocus) this.renderRoot.querySelector('section')?.focus({ preventScroll: true });
    else this.stay();
  }

  /** Goes; a reader who is in here goes on from the same place. */
  close(): void {
    clearTimeout(this.leave);
    if (document.activeElement === this) keepPlace(this);
    this.message = '';
    this.remove();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.querySelector('sluice-float')?.makeWay?.();
  }

  /** Taken out by somebody else, as where a page replaces its body: it stays as long as it should. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A frame later: who takes it out on sight would else stop the page.
    requestAnimationFrame(() => {
      if (!this.message) return;
      if (!document.querySelector('sluice-toast')) placeFirst(this);
      // Whoever had the focus in here has lost it, which Firefox tells nobody.
      this.stay();
    });
    document.querySelector('sluice-float')?.makeWay?.();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.message) return nothing;
    const { host, words } = this.context;
    const { title, text } = emphasis(this.message);
    const failed = !host.getState().stored;
    return html`<section
      part="toast"
      class=${failed ? 'failed' : ''}
      tabindex="-1"
      aria-label=${words.say('toast.region')}
      @pointerenter=${this.hold}
      @pointerleave=${this.stay}
      @focusin=${this.hold}
      @focusout=${this.stay}
      @keydown=${this.onKeydown}
    >
      <span part="mark">${failed ? warnIcon : checkIcon}</span>
      <div part="words">
        <p part="title">${title}</p>
        ${text ? html`<p part="text">${text}</p>` : nothing}
        <div class="row">
          ${
            host.reason()
              ? html`<button part="choice" data-sluice="reload" @click=${this.onReload}>
                  ${words.say('reload.now')}
                </button>`
              : nothing
          }
          <button part="quiet" data-sluice="change" @click=${this.onChange}>
            ${words.say('toast.change')}
          </button>
        </div>
      </div>
      <button
        part="close"
        data-sluice="close"
        aria-label=${words.say('close')}
        @click=${this.close}
      >
        ${this.cross}
      </button>
    </section>`;
  }

  protected override updated(): void {
    if (this.context) showStates(this.internals, this.context.host.getState(), !!this.message);
  }

  private hold(): void {
    clearTimeout(this.leave);
  }

  private stay(): void {
    clearTimeout(this.leave);
    // A question waits for its answer.
    if (this.context.host.reason()) return;
    this.leave = setTimeout(() => {
      // Never while it holds the focus or the pointer rests on it.
      if (document.activeElement !== this && !this.matches(':hover')) this.close();
    }, STAY);
  }

  private onKeydown(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.close();
  }

  private onReload(): void {
    location.reload();
  }

  private onChange(): void {
    this.context.choose();
  }
}

define('sluice-toast', SluiceToast);

declare global {
  interface HTMLElementTagNameMap {
    'sluice-toast': SluiceToast;
  }
}
