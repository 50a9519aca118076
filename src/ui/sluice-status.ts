import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { ConsentState } from '../api/types.js';
import type { VerifyReport } from '../proof/types.js';
import { announce } from './announce.js';
import { baseStyles } from './base.styles.js';
import { checkLines } from './check-lines.js';
import type { Context } from './context.js';
import { define } from './define.js';
import { emphasis } from './emphasis.js';
import { formatDate } from './format-date.js';
import { warnIcon } from './icons/warn.js';
import { sluiceStatusStyles } from './sluice-status.styles.js';
import { showStates } from '../link/show-states.js';
import { statusStyles } from './status.styles.js';
import { statusTokens } from './status-tokens.js';
import { status } from './status.js';
import { enLater } from './strings/en-later.js';
import { enStatus } from './strings/en-status.js';
import { tokens } from './tokens.js';

/**
 * Says on a page of the site, such as its privacy notice, where the reader stands, and what a look at this page found: "honored"
 * only where the refusal is stored and nothing speaks against it. It takes the custom properties of `<sluice-banner>` too.
 *
 * @tag sluice-status
 * @attr {'light' | 'dark'} scheme - Without it, the page's own.
 * @csspart body - The panel.
 * @csspart status - Where the reader stands.
 * @csspart text - Its sentence.
 * @csspart check - What the look found.
 * @csspart actions - The row of buttons.
 * @csspart quiet - Both of them.
 * @cssstate opted-out - The reader is opted out.
 * @cssstate signal - The browser sends Global Privacy Control.
 * @cssstate failed - The choice could not be stored.
 */
export class SluiceStatus extends HTMLElement {
  /** Set by `fillStatus`, for all of the page, now and later. */
  static context: Context;

  private stop = (): void => {};
  private report: VerifyReport | undefined;
  private looks = 0;
  private readonly root = this.attachShadow({ mode: 'open' });
  private readonly internals = this.attachInternals?.();

  constructor() {
    super();
    this.root.adoptedStyleSheets = [
      tokens,
      statusTokens,
      baseStyles,
      statusStyles,
      sluiceStatusStyles,
    ];
  }

  /** Shown from now on; looks again after each change. */
  connectedCallback(): void {
    const { host, words } = SluiceStatus.context;
    words.mark(this);
    this.stop = host.subscribe(() => void this.look());
  }

  disconnectedCallback(): void {
    this.stop();
  }

  /** Looks at this page; only the newest answer counts. */
  private async look(isPressed = false): Promise<void> {
    const { host, region } = SluiceStatus.context;
    const look = ++this.looks;
    this.report = undefined;
    this.draw();
    const report = await host.verify();
    if (look !== this.looks) return;
    this.report = report;
    this.draw();
    const said = this.root.querySelector('[part="check"]') ?? this.root.querySelector('.wary');
    if (isPressed) announce(region, said?.textContent?.trim() ?? '');
  }

  private draw(): void {
    const { host, words, choose } = SluiceStatus.context;
    const state = host.getState();
    const lines = this.report && checkLines(this.report, host.settings, words);
    render(
      html`<div part="body">
        ${lines?.found[0] && state.stored ? this.found(lines.found) : this.standing(state)}
        <div part="actions">
          <button part="quiet" data-sluice="open" aria-haspopup="dialog" @click=${choose}>
            ${words.say('dialog.title')}
          </button>
          <button part="quiet" data-sluice="check" @click=${() => this.look(true)}>
            ${words.say('check.again')}
          </button>
        </div>
        ${this.check(lines?.running ?? [], !lines?.found[0])}
      </div>`,
      this.root,
      { host: this },
    );
    showStates(this.internals, state);
  }

  /** Instead of "honored": what should not be. */
  private found(found: readonly string[]): TemplateResult {
    const { title, text } = emphasis(SluiceStatus.context.words.say('check.found'));
    return html`<div part="status" class="wary">
      ${warnIcon}
      <div>
        <strong>${title}</strong>
        <p part="text">${text}</p>
        <ul>
          ${found.map((line) => html`<li>${line}</li>`)}
        </ul>
      </div>
    </div>`;
  }

  private standing(state: ConsentState): TemplateResult {
    const { words, press } = SluiceStatus.context;
    const box = status(SluiceStatus.context, () => press('opt-out', 'dialog'));
    if (box !== nothing) return box as TemplateResult;
    const date = formatDate(words.language, state.decidedAt);
    const key = date
      ? 'status.allowed'
      : state.model === 'opt-in'
        ? 'status.nothing'
        : 'status.none';
    return html`<p part="text">${words.say(key, { date })}</p>`;
  }

  /** What the look came to, where anything is refused; last, for it comes later and would move what is below it. */
  private check(running: readonly string[], isClean: boolean): TemplateResult | typeof nothing {
    const { host, words } = SluiceStatus.context;
    const { report } = this;
    const line = (text: string) => html`<p part="check">${text}</p>`;
    if (!report) return line(words.say('check.busy'));
    if (report.failed) return line(words.say('check.failed'));
    if (!report.refused[0] && !host.getState().optedOut) return nothing;
    return html`${isClean ? line(words.say('check.clean')) : nothing}${running.map(line)}`;
  }
}

/** Fills each `<sluice-status>` of the page, now and later. */
export const fillStatus = (context: Context): void => {
  if (SluiceStatus.context !== context) context.words.add({ ...enLater, ...enStatus });
  SluiceStatus.context = context;
  define('sluice-status', SluiceStatus);
};

declare global {
  interface HTMLElementTagNameMap {
    'sluice-status': SluiceStatus;
  }
}
