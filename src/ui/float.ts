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

/** At each of them another surface may have come or gone. */
const EVENTS = ['sluice:open', 'sluice:close'] as const;

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
  /** Set by `placeFloat`, for all of the page, now and later. */
  static context: Context;
  /** How many there are, those in shadow roots too. */
  static count = 0;

  private body = document.body;
  private stop = (): void => {};
  private readonly root = this.attachShadow({ mode: 'open' });
  private readonly internals = this.attachInternals?.();
  private readonly icon = document.createElement('span');

  constructor() {
    super();
    this.root.adoptedStyleSheets = [tokens, baseStyles, floatStyles];
    this.icon.style.display = 'contents';
    this.icon.innerHTML = SluiceFloat.context.host.policy.createHTML(OPT_OUT_ICON);
  }

  /** Shown from now on. */
  connectedCallback(): void {
    const { host, words } = SluiceFloat.context;
    SluiceFloat.count++;
    this.body = document.body;
    words.mark(this);
    this.stop = host.subscribe((state) => this.draw(state));
    for (const event of EVENTS) document.addEventListener(event, this.makeWay);
    this.makeWay();
  }

  /** Goes on in the new body where a page has replaced the old one, unless that brings its own. */
  disconnectedCallback(): void {
    SluiceFloat.count--;
    this.stop();
    for (const event of EVENTS) document.removeEventListener(event, this.makeWay);
    const { body } = document;
    if (body && body !== this.body && !document.querySelector('sluice-float')) this.place();
  }

  /** Last in the body; behind it, where what is fixed in the body is tied to it. */
  place(): void {
    (tiesFixed() ? document.documentElement : document.body).append(this);
  }

  /** Hides while another surface is open; the confirmation calls it as it comes and goes. */
  readonly makeWay = (): void => {
    const open = ['banner', 'preferences'] as const;
    this.hidden =
      !!document.querySelector('sluice-toast') ||
      open.some((name) => document.querySelector(`sluice-${name}`)?.open);
  };

  private draw(state: ConsentState): void {
    const { words, choose } = SluiceFloat.context;
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

/** Fills each `<sluice-float>` of the page, now and later; puts one at the end of the body where there is none. */
export const placeFloat = (context: Context): void => {
  if (SluiceFloat.context !== context) context.words.add(enLink);
  SluiceFloat.context = context;
  define('sluice-float', SluiceFloat);
  if (!SluiceFloat.count) document.createElement('sluice-float').place();
  context.host.noticed();
};

declare global {
  interface HTMLElementTagNameMap {
    'sluice-float': SluiceFloat;
  }
}
