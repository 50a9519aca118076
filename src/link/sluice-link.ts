import type { ConsentState } from '../api/types.js';
import { icon, OPT_OUT_ICON_STYLES, optOutIcon } from './opt-out-icon.js';

export interface LinkHost {
  /** The status words in force, e.g. "Opt-out honored". */
  status(): string;
  subscribe(listener: (state: ConsentState) => void): () => void;
  /** Opens the preferences; `false` where they cannot be shown. */
  open(): Promise<boolean>;
}

const STYLES = `:host{display:inline-flex;flex-wrap:wrap;align-items:center;gap:.1em .55em;min-block-size:24px}
:host([hidden]),[hidden]{display:none}
svg{flex:none;block-size:var(--sluice-icon-size,1em);min-block-size:14px;cursor:pointer}
span{display:inline-flex;align-items:center;gap:.3em;white-space:nowrap;cursor:pointer}
.tick{fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
${OPT_OUT_ICON_STYLES}
@media print{svg,span{display:none}}`;

/** Defines `<sluice-link>`. A function, since its base class exists only in a browser. */
export const defineLink = (host: LinkHost): void => {
  if (customElements.get('sluice-link')) return;

  /**
   * The site's own privacy link: puts the opt-out icon before it, opens the preferences on a press, and says after it when an
   * opt-out is honored. Without script it is the plain link that the site wrote.
   *
   * @slot - The site's `<a href="/privacy/choices">`
   * @csspart icon - The opt-out icon (in the US only)
   * @csspart note - The status
   * @cssprop [--sluice-icon-size=1em] - Height of the icon
   */
  class SluiceLink extends HTMLElement {
    #icon = optOutIcon();
    #note = document.createElement('span');
    #words = document.createTextNode('');
    #stop = () => {};

    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLES);
      root.adoptedStyleSheets = [sheet];
      this.#note.setAttribute('part', 'note');
      // The link's own name carries the status for those who hear it.
      this.#note.setAttribute('aria-hidden', 'true');
      this.#note.append(icon('0 0 16 16', '', [['tick', 'm3 8.5 3.3 3.3L13 5']]), this.#words);
      root.append(this.#icon, document.createElement('slot'), this.#note);
      this.addEventListener('click', (event) => this.#press(event));
    }

    connectedCallback() {
      this.#stop();
      this.#stop = host.subscribe((state) => this.#show(state));
    }

    disconnectedCallback() {
      this.#stop();
    }

    #show({ optedOut, stored, region, model }: ConsentState) {
      const link = this.querySelector('a');
      const isHonored = optedOut && stored;
      // The icon belongs to the words of US law (11 CCR §7013, §7015).
      this.#icon.toggleAttribute('hidden', !(region?.startsWith('US') ?? model === 'opt-out'));
      this.#note.hidden = !isHonored;
      this.#words.data = host.status();
      this.toggleAttribute('data-opted-out', isHonored);
      if (!link) return;
      link.setAttribute('aria-haspopup', 'dialog');
      link.dataset['sluice'] = 'open';
      if (isHonored) link.setAttribute('aria-label', `${link.textContent?.trim()} ${host.status()}`);
      else link.removeAttribute('aria-label');
    }

    #press(event: MouseEvent) {
      // A new tab or window is the reader's to ask for.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
      event.preventDefault();
      void host.open().then((isShown) => {
        const link = this.querySelector('a');
        if (!isShown && link) location.assign(link.href);
      });
    }
  }
  customElements.define('sluice-link', SluiceLink);
};
