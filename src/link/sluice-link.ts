import type { ConsentState } from '../api/types.js';
import type { TextPolicy } from '../api/trusted-types-policy.js';
import { ICON_STYLES } from './icon-styles.js';
import { OPT_OUT_ICON } from './opt-out-icon.js';
import { showStates } from './show-states.js';
import { statusWords } from './status-words.js';

export interface LinkHost {
  /** The page's Trusted Types policy. */
  readonly policy: TextPolicy;
  /** The owner's language and words. */
  readonly ui: Parameters<typeof statusWords>[0];
  /** Fetches a file of ours, after first paint. */
  load(file: string): Promise<unknown>;
  subscribe(listener: (state: ConsentState) => void): () => void;
  /** Opens the preferences; `false` where they cannot be shown. */
  open(): Promise<boolean>;
}

const STYLES = `:host{display:inline-flex;flex-wrap:wrap;align-items:center;gap:.1em .55em;min-block-size:24px;cursor:pointer}
[hidden]{display:none!important}
${ICON_STYLES}
@media print{svg,span{display:none}}`;

const HTML = `${OPT_OUT_ICON}<slot></slot><span part="note" aria-hidden="true"></span>`;

/** Defines `<sluice-link>`. A function, since its base class exists only in a browser. */
export const defineLink = (host: LinkHost): void => {
  if (customElements.get('sluice-link')) return;
  const words = statusWords(host.ui, (file) => host.load(file));

  /**
   * The site's own privacy link: puts the opt-out icon before it, opens the preferences on a press, and says after it when an
   * opt-out is honored. Without script it is the plain link that the site wrote.
   *
   * @tag sluice-link
   * @slot - The site's `<a href="/privacy/choices">`
   * @csspart icon - The opt-out icon (in the US only)
   * @csspart note - The status
   * @cssprop {<length>} [--sluice-icon-size=1em] - Height of the icon
   * @cssstate opted-out - The reader is opted out
   * @cssstate signal - The browser sends Global Privacy Control
   * @cssstate failed - The choice could not be stored
   */
  class SluiceLink extends HTMLElement {
    #stop = () => {};
    #state?: ConsentState;
    #internals = this.attachInternals?.();

    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLES);
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = host.policy.createHTML(HTML);
      // The parser may bring the site's link only after this.
      root.addEventListener('slotchange', () => this.#draw());
      this.addEventListener('click', (event) => {
        // A new tab or window is the reader's to ask for.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void host.open().then((isShown) => isShown || this.#follow());
      });
    }

    connectedCallback() {
      this.#stop = host.subscribe((state) => {
        this.#state = state;
        this.#draw();
        // In English first; in the page's language as soon as its words are there.
        if (state.optedOut) void words.fetch().then(() => this.#draw());
      });
    }

    #draw() {
      const state = this.#state;
      if (!state) return;
      const { optedOut, stored, region, model } = state;
      const isHonored = optedOut && stored;
      const link = this.querySelector('a');
      const [icon, , note] = this.shadowRoot!.children as unknown as [Element, Element, Element];
      // The icon belongs to the words of US law (11 CCR §7013, §7015).
      icon.toggleAttribute('hidden', !(region?.startsWith('US') ?? model === 'opt-out'));
      showStates(this.#internals, state);
      note.textContent = isHonored ? `✓ ${words.status}` : '';
      link?.setAttribute('aria-haspopup', 'dialog');
      link?.setAttribute('data-sluice', 'open');
      // Whoever hears the link hears its status too.
      if (isHonored) link?.setAttribute('aria-label', `${link.textContent} ${words.status}`);
      else link?.removeAttribute('aria-label');
    }

    disconnectedCallback() {
      this.#stop();
    }

    #follow() {
      const link = this.querySelector('a');
      if (link) location.assign(link.href);
    }
  }
  customElements.define('sluice-link', SluiceLink);
};
