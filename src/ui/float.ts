import { html, nothing, render } from 'lit/html.js';
import type { ConsentState } from '../api/types.js';
import { OPT_OUT_ICON } from '../link/opt-out-icon.js';
import { baseStyles } from './base.styles.js';
import type { Context } from './context.js';
import { define } from './define.js';
import { floatStyles } from './float.styles.js';
import { showStates } from '../link/show-states.js';
import { enLink } from './strings/en-link.js';
import { tiesFixed } from './ties-fixed.js';
import { tokens } from './tokens.js';

/**
 * The privacy link for sites without a footer: floats at the bottom of the inline start, opens the preferences, says when an
 * opt-out is honored, and hides while another surface is open. It takes the custom properties of `<sluice-banner>` too.
 *
 * @tag sluice-float
 * @attr {'light' | 'dark'} scheme - Without it, the page's own.
 * @csspart button - The pill.
 * @csspart icon - The opt-out icon (in the US only).
 * @csspart note - The status.
 * @cssprop {<length>} [--sluice-offset-block=16px] - Distance from the block end.
 * @cssprop {<length>} [--sluice-offset-inline=16px] - Distance from the inline start.
 * @cssprop {<length>} [--sluice-icon-size=1em] - Height of the icon.
 * @cssstate opted-out - The reader is opted out.
 * @cssstate signal - The browser sends Global Privacy Control.
 * @cssstate failed - The choice could not be stored.
 */
export class SluiceFloat extends HTMLElement {
  /** Set by `placeFloat`; without it nothing is shown. */
  context!: Context;

  private readonly root = this.attachShadow({ mode: 'open' });
  private readonly internals = this.attachInternals?.();
  private readonly icon = document.createElement('span');

  constructor() {
    super();
    this.root.adoptedStyleSheets = [tokens, baseStyles, floatStyles];
    this.icon.style.display = 'contents';
  }

  private body = document.body;

  connectedCallback(): void {
    this.body = document.body;
  }

  /** Goes on in the new body where a page has replaced the old one. */
  disconnectedCallback(): void {
    const { body } = document;
    if (body && body !== this.body) this.place();
  }

  /** Last in the body; behind it, where what is fixed in the body is tied to it. */
  place(): void {
    (tiesFixed() ? document.documentElement : document.body).append(this);
  }

  /** Shows it from now on. */
  show(): void {
    const { host } = this.context;
    this.icon.innerHTML = host.policy.createHTML(OPT_OUT_ICON);
    host.subscribe((state) => this.draw(state));
    for (const event of ['open', 'close'] as const)
      document.addEventListener(`sluice:${event}`, () => this.makeWay());
    this.makeWay();
  }

  /** Hides while another surface is open; the confirmation calls it as it comes and goes. */
  makeWay(): void {
    const open = ['banner', 'preferences'] as const;
    this.hidden =
      !!document.querySelector('sluice-toast') ||
      open.some((name) => document.querySelector(`sluice-${name}`)?.open);
  }

  private draw(state: ConsentState): void {
    const { words, choose } = this.context;
    // The icon belongs to the words of US law (11 CCR §7013, §7015).
    const isUs = state.region?.startsWith('US') ?? state.model === 'opt-out';
    const isHonored = state.optedOut && state.stored;
    render(
      html`<button part="button" data-sluice="open" aria-haspopup="dialog" @click=${choose}>
        ${isUs ? this.icon : nothing}
        <span>${words.say(isUs ? 'link.us' : 'link.other')}</span>
        ${isHonored ? html`<span part="note">✓ ${words.say('link.status')}</span>` : nothing}
      </button>`,
      this.root,
      { host: this },
    );
    showStates(this.internals, state);
  }
}

/** Shows the page's own `<sluice-float>`, or one at the end of the body. Once. */
export const placeFloat = (context: Context): void => {
  define('sluice-float', SluiceFloat);
  const float = document.querySelector('sluice-float') ?? document.createElement('sluice-float');
  if (float.context) return;
  context.words.add(enLink);
  context.adopt(float).show();
  if (!float.isConnected) float.place();
  context.host.noticed();
};

declare global {
  interface HTMLElementTagNameMap {
    'sluice-float': SluiceFloat;
  }
}
