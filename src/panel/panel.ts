import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ConsentState } from '../api/types.js';
import { fetchedByPage } from '../proof/fetched-by-page.js';
import type { VerifyReport } from '../proof/types.js';
import { baseStyles } from '../ui/base.styles.js';
import { chevronIcon } from '../ui/icons/chevron.js';
import { closeIcon } from '../ui/icons/close.js';
import { statusTokens } from '../ui/status-tokens.js';
import { tokens } from '../ui/tokens.js';
import { freeHeight } from './free-height.js';
import { inBrief } from './in-brief.js';
import { keptInTab } from './kept-in-tab.js';
import { markView } from './mark-view.js';
import { Movable } from './movable.js';
import { moveIcon } from './move-icon.js';
import { panelStyles } from './panel.styles.js';
import { sectionStyles } from './section.styles.js';
import { sectionsView } from './sections-view.js';
import { simulate } from './simulate.js';
import type { Asked } from './simulate.js';
import type { PanelHost } from './types.js';
import { unknownHosts } from './unknown-hosts.js';

/** What is released, or fetched, tells nobody: looked at so often, in milliseconds, while the page is seen. */
const LOOK = 400;

/** Less room than this, in pixels, shows the panel's head alone. */
const TIGHT = 220;

/** Height of the strip that says that this tab simulates. */
const MARK = 36;

/**
 * The admin's live panel, never loaded for readers: what holds on this page and why, what was held, released and blocked, hosts
 * that nobody names, what the signals say, and simulations for this tab. It takes the custom properties of `<sluice-banner>` too.
 *
 * @csspart panel - The panel.
 * @csspart title - Its title.
 * @csspart choice - The button that simulates.
 * @csspart quiet - The other buttons.
 * @csspart mark - The strip that says that this tab simulates.
 */
export class SluicePanel extends LitElement {
  static override styles = [tokens, statusTokens, baseStyles, panelStyles, sectionStyles];

  static override properties = {
    state: { state: true },
    report: { state: true },
    isClosed: { state: true },
    isFolded: { state: true },
    only: { state: true },
    free: { state: true },
  };

  /** Set by `showPanel`, before it comes into the page. */
  host!: PanelHost;

  private state!: ConsentState;
  private report: VerifyReport | undefined;
  private readonly cross = closeIcon();
  private isClosed = false;
  private isFolded = keptInTab.read().isFolded ?? innerWidth < 640;
  private only = '';
  private seen = '';
  private free = innerHeight;
  private readonly fetched = fetchedByPage();
  private hostsOf: ReturnType<typeof unknownHosts> = () => [];
  private looks = 0;
  private undo: (() => void)[] = [];
  private readonly movable = new Movable(this, keptInTab.read().at ?? [0, 0], (at) =>
    keptInTab.write({ ...keptInTab.read(), at }),
  );

  /** Shows what holds from now on. */
  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.host) return;
    const { sluice, settings, store, simulation } = this.host;
    this.hostsOf = unknownHosts(settings, [store.home(), new URL(import.meta.url).hostname]);
    if (simulation) document.documentElement.style.setProperty('padding-block-start', `${MARK}px`);
    this.style.setProperty('--_mark', simulation ? `${MARK}px` : '0px');
    const timer = setInterval(() => document.hidden || this.isClosed || this.peek(), LOOK);
    addEventListener('resize', this.peek);
    this.undo = [
      sluice.subscribe((state) => {
        this.state = state;
        void this.look();
      }),
      () => clearInterval(timer),
      () => removeEventListener('resize', this.peek),
    ];
    this.peek();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const undo of this.undo) undo();
  }

  private readonly peek = () => {
    const log = this.host.sluice.getLog();
    this.free = freeHeight();
    this.style.setProperty('--_free', `${this.free}px`);
    const seen = `${log.length} ${log.at(-1)?.time} ${this.fetched.read().length}`;
    if (seen !== this.seen) this.requestUpdate();
    this.seen = seen;
  };

  private readonly look = async () => {
    const look = (this.looks += 1);
    this.report = undefined;
    const report = await this.host.sluice.verify();
    if (look === this.looks) this.report = report;
  };

  private readonly fold = () => {
    this.isFolded = !this.isFolded;
    keptInTab.write({ ...keptInTab.read(), isFolded: this.isFolded });
  };

  private readonly close = () => {
    this.isClosed = true;
    if (!this.host.simulation) {
      keptInTab.forget();
      this.remove();
    }
  };

  /** Only a press of the admin's own simulates anything: no script of the page can make one. */
  private readonly press = (asked: Asked | null, event: Event) => {
    if (event.isTrusted) simulate(this.host, asked);
  };
  private readonly end = (event: Event) => this.press(null, event);

  private readonly onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || this.isFolded) return;
    this.fold();
    this.renderRoot.querySelector<HTMLElement>('[data-panel="fold"]')?.focus();
  };

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state) return nothing;
    const { simulation } = this.host;
    return html`${
      simulation
        ? markView(simulation, this.isClosed, () => (this.isClosed = false), this.end)
        : nothing
    }${this.isClosed ? nothing : this.panel()}`;
  }

  private panel(): TemplateResult {
    const { free, isFolded, movable } = this;
    const names = [isFolded && 'folded', free < TIGHT && 'tight'].filter(Boolean);
    return html`<section
      part="panel"
      class=${names.join(' ')}
      lang="en"
      aria-label="Sluice panel"
      @keydown=${this.onKeydown}
    >
      <header
        @pointerdown=${movable.onPointerdown}
        @pointermove=${movable.onPointermove}
        @pointerup=${movable.onPointerup}
        @pointercancel=${movable.onPointerup}
      >
        <button
          data-panel="move"
          aria-label="Move: use the arrow keys"
          @keydown=${movable.onKeydown}
        >
          ${moveIcon}
        </button>
        <h2 part="title">
          Sluice panel <span>${inBrief(this.state, this.host.sluice.getLog())}</span>
        </h2>
        <button
          data-panel="fold"
          aria-label="Details"
          aria-expanded=${!isFolded}
          @click=${this.fold}
        >
          ${chevronIcon}
        </button>
        <button data-panel="close" aria-label="Close" @click=${this.close}>${this.cross}</button>
      </header>
      <div class="body" dir="ltr">${isFolded ? nothing : this.sections()}</div>
    </section>`;
  }

  private sections(): TemplateResult {
    const { host, state, report, only, look, press, end } = this;
    return sectionsView({
      host,
      state,
      report,
      hosts: this.hostsOf(this.fetched.read()),
      only,
      filter: (outcome) => (this.only = outcome),
      look,
      press,
      end,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sluice-panel': SluicePanel;
  }
}
