import { bannerStyles } from './banner.styles.js';
import { baseStyles } from './base.styles.js';
import type { Context } from './context.js';
import { dialogStyles } from './dialog.styles.js';
import { element } from './element.js';
import { closeIcon } from './icons/close.js';
import { keepPlace } from './keep-place.js';
import { lockScroll } from './lock-scroll.js';
import { pageRoom } from './page-room.js';
import { placeFirst } from './place-first.js';
import { riseStyles } from './rise.styles.js';
import { safeHref } from './safe-href.js';
import type { Strings } from './strings/types.js';
import { tokens } from './tokens.js';
import type { Ask } from './types.js';

/**
 * The first layer: a notice under opt-out law, a question under opt-in law.
 *
 * Without lit: a first visit pays for this file, and it is drawn once. The surfaces behind a press are LitElements. The two
 * choice buttons are one part, `choice`, and cannot be styled apart.
 *
 * @tag sluice-banner
 * @attr {'bar' | 'card' | 'inline' | 'modal'} shape - In the page's own markup it wins over the configuration.
 * @attr {'light' | 'dark'} scheme - Without it, the page's own.
 * @csspart banner - The panel.
 * @csspart body - Holds words and actions.
 * @csspart words - Title and text.
 * @csspart title - The title.
 * @csspart text - The text.
 * @csspart notices - The links to both notices.
 * @csspart link - Each of them.
 * @csspart actions - The row of buttons.
 * @csspart choice - Both choice buttons.
 * @csspart quiet - “Choose…”.
 * @csspart close - The X, under opt-out law only.
 * @cssprop {<family-name>#} [--sluice-font=inherit] - Typeface.
 * @cssprop {<family-name>#} [--sluice-font-heading=inherit] - Typeface of titles.
 * @cssprop {<length>} [--sluice-text=max(1rem, 16px)] - Size of the text; all else is relative to it.
 * @cssprop {<color>} --sluice-surface - Panels.
 * @cssprop {<color>} --sluice-sunken - Insets, and what the pointer is on.
 * @cssprop {<color>} --sluice-ink - Text.
 * @cssprop {<color>} --sluice-muted - Secondary text.
 * @cssprop {<color>} --sluice-line - Rules.
 * @cssprop {<color>} --sluice-edge - Boundaries of controls.
 * @cssprop {<color>} --sluice-accent - Links, switches that are on, focus.
 * @cssprop {<color>} --sluice-choice - All choice buttons.
 * @cssprop {<color>} --sluice-choice-hover - The same, with the pointer on them.
 * @cssprop {<color>} --sluice-on-choice - Their words.
 * @cssprop {<color>} --sluice-on-accent - The thumb of a switch that is on.
 * @cssprop {<color>} --sluice-ok - Marks of what was honored.
 * @cssprop {<color>} --sluice-ok-surface - What is behind them.
 * @cssprop {<color>} --sluice-warn - Marks of questions and exceptions.
 * @cssprop {<color>} --sluice-warn-surface - What is behind them.
 * @cssprop {<color>} [--sluice-backdrop=#1c1a177a] - What lies over the page while a dialog is open.
 * @cssprop {<color>} --sluice-shade - The shadow's color.
 * @cssprop {<shadow>#} --sluice-shadow - Shadow of panels.
 * @cssprop {<length>} [--sluice-radius=14px] - Corners of panels.
 * @cssprop {<length>} [--sluice-radius-control=8px] - Corners of buttons.
 * @cssprop {<length>} [--sluice-target=44px] - Least height of buttons.
 * @cssprop {<time>} [--sluice-motion=180ms] - How long things move.
 * @cssprop {<easing-function>} [--sluice-ease=cubic-bezier(0.2, 0.7, 0.2, 1)] - How they move.
 * @cssprop {<length>} [--sluice-banner-max=1080px] - Width of the content of bar and in-page shape.
 * @cssprop {<integer>} [--sluice-z=2147483647] - Stacking of the fixed shapes.
 * @cssprop {<length>} [--sluice-offset-block=20px] - Distance of the card from the block end.
 * @cssprop {<length>} [--sluice-offset-inline=20px] - Distance of the card from the inline start.
 * @cssprop {<length>} --sluice-occupied - Not yours to set: on the root, how much of the page's end a fixed shape lies over.
 * @cssstate open - It is shown.
 */
export class SluiceBanner extends HTMLElement {
  /** Set by `connect`; without it nothing is shown. */
  context!: Context;
  /** Shown. */
  open = false;

  private shape = '';
  private aside = false;
  private returns = 20;
  private readonly root = this.attachShadow({ mode: 'open' });
  private readonly internals = this.attachInternals?.();
  private givePageBack: (() => void) | undefined;

  /** Taken out by somebody else, as with the body: what was not answered comes back, but not on and on in one second. */
  disconnectedCallback(): void {
    if (!this.open) return;
    if (!this.returns--) return this.context.closeBanner();
    setTimeout(() => this.returns++, 1_000);
    requestAnimationFrame(() => {
      if (!this.open) return;
      this.close();
      if (!this.isConnected) placeFirst(this);
      this.show(this.shape);
    });
  }

  /** Shows it as a `bar`, a `card`, `inline` or `modal`. */
  show(shape: string): void {
    this.shape = shape;
    this.open = true;
    // Not before: what WebKit gets while the element is in no page, it heeds a frame late.
    this.root.adoptedStyleSheets = [tokens, baseStyles, dialogStyles, bannerStyles, riseStyles];
    this.draw(this.drawn());
    this.step(this.aside);
  }

  /** Makes way for the dialog, keeping its place, or comes back. */
  step(aside: boolean): void {
    const { panel } = this;
    this.aside = aside;
    if (!panel) return;
    if (panel instanceof HTMLDialogElement) {
      if (aside) panel.close();
      else if (!panel.open) panel.showModal();
      this.givePageBack ??= lockScroll();
    } else {
      panel.classList.toggle('aside', aside);
      this.givePageBack ??= pageRoom(panel);
    }
  }

  /** Goes, and gives the page back what it took; `held`: it has the focus, whose place is kept. */
  close(held = false): void {
    this.open = false;
    // A native dialog closes before it goes, so that the browser gives the focus back.
    this.panel?.close?.();
    // Before anything changes: a focus that moves makes the browser lay out whatever has.
    if (held) keepPlace(this);
    this.givePageBack?.();
    this.givePageBack = undefined;
    this.draw();
  }

  private get panel(): (HTMLElement & Partial<HTMLDialogElement>) | null {
    return this.root.querySelector('[part="banner"]');
  }
  private get optIn(): boolean {
    return this.context.host.getState().model === 'opt-in';
  }

  private draw(...content: Node[]): void {
    this.root.replaceChildren(...content);
    try {
      this.internals?.states[this.open ? 'add' : 'delete']('open');
    } catch {
      // Old browsers want names with dashes; only the page's own `:state(…)` rules go without.
    }
  }

  private drawn(): HTMLElement {
    const { host, words, press, choose, dismiss } = this.context;
    const { site, vendors, categories } = host.settings;
    const name = site.name || words.say('site');
    const values = { site: name, group: site.group || name };
    const { optIn } = this;
    const model = optIn ? 'optin' : 'optout';
    const modal = this.shape === 'modal';
    const sold = categories.filter(({ sale }) => sale).map(({ id }) => id);
    const buyers = vendors.filter(({ sale, category }) => sale || sold.includes(category));
    type Attributes = Readonly<Record<string, string>>;
    const button = (act: () => unknown, attributes: Attributes, content: Node | string) => {
      const made = element('button', attributes, content);
      made.addEventListener('click', act);
      return made;
    };
    const choice = (hook: string, ask: Ask, what: 'refuse' | 'allow') =>
      button(
        () => press(ask, 'banner'),
        { part: 'choice', 'data-sluice': hook },
        words.say(`banner.${model}.${what}`),
      );
    const notice = (address: string, key: keyof Strings) =>
      address ? element('a', { part: 'link', href: safeHref(address) }, words.say(key)) : '';

    const panel = element(
      modal ? 'dialog' : 'section',
      {
        part: 'banner',
        class: modal ? undefined : this.shape,
        'aria-labelledby': 'title',
        'aria-describedby': modal ? 'text' : undefined,
      },
      element(
        'div',
        { part: 'body' },
        element(
          'div',
          { part: 'words' },
          element(
            modal ? 'h2' : 'p',
            { part: 'title', id: 'title', ...(modal && { tabindex: '-1', autofocus: '' }) },
            words.say(`banner.${model}.title`, values),
          ),
          element(
            'p',
            { part: 'text', id: 'text' },
            optIn
              ? `${words.count('banner.optin.text', buyers.length)} ${words.say('banner.optin.rest')} `
              : `${words.say('banner.optout.text', values)} `,
            element(
              'span',
              { part: 'notices' },
              notice(site.privacyNotice, 'notice.privacy'),
              ' ',
              notice(site.cookieNotice, 'notice.cookie'),
            ),
          ),
        ),
        element(
          'div',
          { part: 'actions', role: 'group', 'aria-label': words.say('banner.actions') },
          choice('opt-out', optIn ? 'deny-all' : 'opt-out', 'refuse'),
          choice('allow', 'allow-all', 'allow'),
          button(
            choose,
            { part: 'quiet', 'data-sluice': 'choose', 'aria-haspopup': 'dialog' },
            words.say('banner.choose'),
          ),
        ),
        optIn
          ? ''
          : button(
              dismiss,
              { part: 'close', 'data-sluice': 'close', 'aria-label': words.say('banner.close') },
              closeIcon(),
            ),
      ),
    );
    panel.addEventListener('close', this.onClose.bind(this));
    panel.addEventListener('keydown', this.onKeydown.bind(this));
    return panel;
  }

  /** Escape is a way out only where closing is no answer, and only for a reader who is in here. */
  private onKeydown({ key }: KeyboardEvent): void {
    if (key === 'Escape' && !this.optIn) this.context.dismiss();
  }

  /** Escape in the modal question: nothing is allowed, and it is asked again on the next visit. */
  private onClose(): void {
    // The event comes late: it may tell of a step aside that is over, or of a panel drawn anew.
    if (this.panel?.open === false && !this.aside) this.context.dismiss();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sluice-banner': SluiceBanner;
  }
}
