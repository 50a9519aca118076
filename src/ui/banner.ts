import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { bannerStyles } from './banner.styles.js';
import { baseStyles } from './base.styles.js';
import { buttonStyles } from './buttons.styles.js';
import type { Context } from './context.js';
import { dialogStyles } from './dialog.styles.js';
import { closeIcon } from './icons/close.js';
import { pageRoom } from './page-room.js';
import { safeHref } from './safe-href.js';
import { lockScroll } from './lock-scroll.js';
import { showStates } from './states.js';
import { tokens } from './tokens.js';
import type { Ask } from './types.js';
import type { Strings } from './strings/types.js';

/**
 * The first layer: a notice under opt-out law, a question under opt-in law.
 *
 * The two choice buttons are one part, `choice`, and cannot be styled apart.
 *
 * @csspart banner - The panel.
 * @csspart body - Holds words and actions.
 * @csspart words - Title and text.
 * @csspart title - The title.
 * @csspart text - The text.
 * @csspart notices - The links to both notices.
 * @csspart link - Each link to a notice.
 * @csspart actions - The row of buttons.
 * @csspart choice - Both choice buttons.
 * @csspart quiet - “Choose…”.
 * @csspart close - The X, under opt-out law only.
 * @cssprop --sluice-banner-max - Width of the content of bar and in-page shape (1080px).
 * @cssprop --sluice-z - Stacking of the fixed shapes.
 * @cssprop --sluice-offset-block - Distance of the card from the block end.
 * @cssprop --sluice-offset-inline - Distance of the card from its side.
 * @cssstate open - It is shown.
 * @cssstate opted-out - The reader is opted out.
 * @cssstate signal - The browser sends Global Privacy Control.
 * @cssstate failed - The choice could not be stored.
 */
@customElement('sluice-banner')
export class SluiceBanner extends LitElement {
  static override styles = [tokens, baseStyles, buttonStyles, dialogStyles, bannerStyles];

  /** `bar`, `card`, `inline` or `modal`. In the page's own markup it wins over the configuration. */
  @property() shape = '';

  /** Shown. */
  @property({ attribute: false }) open = false;

  /** Steps aside, in place, while the dialog is open. */
  @property({ attribute: false }) aside = false;

  /** Set by `connect`; without it nothing is shown. */
  context!: Context;

  private readonly internals = this.attachInternals?.();
  /** What the page gets back when this goes. */
  private restorePage: (() => void) | undefined;

  /** Closes a native dialog at once, so that the browser gives focus back; the rest follows with the next rendering. */
  close(): void {
    this.renderRoot.querySelector('dialog')?.close();
    this.open = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leavePage();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.open) return nothing;
    const { host, words } = this.context;
    const { site, vendors, categories } = host.settings;
    const name = site.name || words.say('site');
    const values = { site: name, group: site.group || name };
    const modal = this.shape === 'modal';
    const kind = this.optIn ? 'optin' : 'optout';
    const title = words.say(`banner.${kind}.title`, values);
    const sale = categories.filter((category) => category.sale).map(({ id }) => id);
    const buyers = vendors.filter((vendor) => vendor.sale || sale.includes(vendor.category));
    const body = html`<div part="body">
      <div part="words">
        ${
          modal
            ? html`<h2 part="title" id="title" tabindex="-1" autofocus>${title}</h2>`
            : html`<p part="title" id="title">${title}</p>`
        }
        <p part="text" id="text">
          ${
            this.optIn
              ? words.count('banner.optin.text', buyers.length)
              : words.say('banner.optout.text', values)
          }
          <span part="notices"
            >${this.notice(site.privacyNotice, 'notice.privacy')}
            ${this.notice(site.cookieNotice, 'notice.cookie')}</span
          >
        </p>
      </div>
      <div part="actions" role="group" aria-label=${words.say('banner.actions')}>
        ${this.choice('opt-out', this.optIn ? 'deny-all' : 'opt-out', `banner.${kind}.refuse`)}
        ${this.choice('allow', 'allow-all', `banner.${kind}.allow`)}
        <button
          type="button"
          part="quiet"
          data-sluice="choose"
          aria-haspopup="dialog"
          @click=${(event: Event) => this.context.choose(event.currentTarget as HTMLElement)}
        >
          ${words.say('banner.choose')}
        </button>
      </div>
      ${
        this.optIn
          ? nothing
          : html`<button
              type="button"
              part="close"
              data-sluice="close"
              aria-label=${words.say('banner.close')}
              @click=${() => this.context.dismiss()}
            >
              ${closeIcon}
            </button>`
      }
    </div>`;
    return modal
      ? html`<dialog
          part="banner"
          aria-labelledby="title"
          aria-describedby="text"
          @close=${this.onClose}
        >
          ${body}
        </dialog>`
      : html`<section
          part="banner"
          class="${this.shape} ${this.aside ? 'aside' : ''}"
          aria-labelledby="title"
          @keydown=${this.onKeydown}
        >
          ${body}
        </section>`;
  }

  protected override updated(): void {
    const panel = this.renderRoot.querySelector('dialog,section');
    if (this.context) showStates(this.internals, this.context.host.getState(), this.open);
    if (!panel) this.leavePage();
    else if (!(panel instanceof HTMLDialogElement)) this.restorePage ??= pageRoom(panel);
    else if (this.aside) panel.close();
    else if (!panel.open) {
      panel.showModal();
      this.restorePage ??= lockScroll();
    }
  }

  private get optIn(): boolean {
    return this.context.host.getState().model === 'opt-in';
  }

  private leavePage(): void {
    this.restorePage?.();
    this.restorePage = undefined;
  }

  private choice(hook: string, ask: Ask, key: keyof Strings): TemplateResult {
    return html`<button
      type="button"
      part="choice"
      data-sluice=${hook}
      @click=${() => this.context.press(ask, 'banner')}
    >
      ${this.context.words.say(key)}
    </button>`;
  }

  private notice(address: string, key: keyof Strings): TemplateResult | typeof nothing {
    return address
      ? html`<a part="link" href=${safeHref(address)}>${this.context.words.say(key)}</a>`
      : nothing;
  }

  /** Escape is a way out only where closing is no answer, and only for a reader who is in here. */
  private onKeydown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !this.optIn) this.context.dismiss();
  }

  /** Escape in the modal question: nothing is allowed, and it is asked again on the next visit. */
  private onClose(): void {
    if (this.open && !this.aside) this.context.dismiss();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sluice-banner': SluiceBanner;
  }
}
