import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { baseStyles } from './base.styles.js';
import type { Context } from './context.js';
import { define } from './define.js';
import { embedStyles } from './embed.styles.js';
import { embedSubject, type EmbedSubject } from './embed-subject.js';
import { kindIcon } from './icons/kind.js';
import { revealCompany } from './reveal-company.js';
import { showStates } from '../link/show-states.js';
import { enEmbed } from './strings/en-embed.js';
import type { Strings } from './strings/types.js';
import { tokens } from './tokens.js';

/**
 * Stands for a video or post of another company until it is allowed: nothing of that company is fetched before the press.
 * *Play once* lets this one frame go on this page view and is no choice; *Always allow* is one. It takes the custom properties
 * of `<sluice-banner>` too.
 *
 * @tag sluice-embed
 * @slot - The frame, `<iframe data-src="…" title="…">`, and the link to the same thing at its company, `<a href="…">`.
 * @slot poster - The site's own picture, under a solid panel.
 * @attr data-vendor - The company, by its id in the configuration.
 * @attr data-category - The category, instead of it or beside it.
 * @attr {'video' | 'post' | 'content'} [kind=video] - What it is; `content` is anything else.
 * @attr {'light' | 'dark'} scheme - Without it, the page's own.
 * @csspart embed - The whole place.
 * @csspart poster - Holds the picture.
 * @csspart panel - What is said, over the picture.
 * @csspart kind - The mark of a video or post.
 * @csspart title - The title.
 * @csspart text - What playing shares.
 * @csspart actions - The row of buttons.
 * @csspart choice - Both buttons.
 * @csspart more - The links below.
 * @csspart link - Each of them.
 * @cssstate opted-out - The reader is opted out.
 * @cssstate signal - The browser sends Global Privacy Control.
 * @cssstate open - What it stands for is shown.
 */
export class SluiceEmbed extends HTMLElement {
  /** Set by `fillEmbeds`, for all embeds of the page. */
  static context: Context;

  /** The press that waits for its second step. */
  private asked: 'once' | 'always' | undefined;
  /** A press was made here: the frame takes the focus when it comes. */
  private pressed = false;
  private stop = (): void => {};
  private readonly root = this.attachShadow({ mode: 'open' });
  private readonly internals = this.attachInternals?.();
  private readonly observer = new MutationObserver(() => this.draw());

  constructor() {
    super();
    this.root.adoptedStyleSheets = [tokens, baseStyles, embedStyles];
  }

  connectedCallback(): void {
    this.observer.observe(this, {
      childList: true,
      subtree: true,
      attributeFilter: ['src', 'data-src', 'data-vendor', 'data-category', 'kind', 'href'],
    });
    this.stop = SluiceEmbed.context.host.subscribe(() => this.draw());
  }

  disconnectedCallback(): void {
    this.observer.disconnect();
    this.stop();
  }

  private get frame(): HTMLIFrameElement | null {
    return this.querySelector('iframe');
  }

  /** Where the same thing is at its company; only the web's own addresses are followed. */
  private get address(): string {
    const link = this.querySelector<HTMLAnchorElement>('a[href]');
    const address = link?.href ?? this.frame?.dataset['src'] ?? '';
    return /^https?:/i.test(address) ? address : '';
  }

  private draw(): void {
    const { host, words } = SluiceEmbed.context;
    const { frame } = this;
    // While hooks are up, `getAttribute` still answers what a frame showed that has been called back.
    const isShown =
      frame?.hasAttribute('src') && frame.dataset['src'] === frame.getAttribute('src');
    const held = isShown ? null : frame;
    render(held ? this.template(held) : html`<slot></slot>`, this.root, { host: this });
    showStates(this.internals, host.getState(), !held);
    const place = this.root.querySelector<HTMLElement>('[part=embed]');
    if (place) words.mark(place);
    if (held || !frame || !this.pressed) return;
    this.pressed = false;
    frame.focus();
  }

  private template(frame: HTMLIFrameElement): TemplateResult {
    const { host, words, choose } = SluiceEmbed.context;
    const named = this.getAttribute('kind');
    const kind = named === 'post' || named === 'content' ? named : 'video';
    const subject = embedSubject(this, frame, host.settings, host.getState());
    const { company, vendor, isRefused } = subject;
    const say = (key: keyof Strings): string => words.say(key, { company });
    const ours = kind === 'video' ? kind : 'content';
    return html`<div part="embed" class=${kind} role="group" aria-labelledby="title">
        <slot name="poster" part="poster"></slot>
        <div part="panel">
          <span part="kind">${kindIcon(kind)}</span>
          <div>
            <p part="title" id="title">${say(`embed.${kind}.${isRefused ? 'optout' : 'ask'}`)}</p>
            <p part="text" id="text" tabindex="-1">
              ${
                this.asked
                  ? say(`embed.${ours}.question`)
                  : html`${say(`embed.${ours}.text`)} ${isRefused ? say('embed.stays') : nothing}`
              }
            </p>
          </div>
          ${this.actions(subject, ours)}
          <div part="more">
            ${
              vendor
                ? html`<button
                    part="link"
                    aria-haspopup="dialog"
                    @click=${async () => (await choose()) && revealCompany(vendor)}
                  >
                    ${say('embed.gets')}
                  </button>`
                : nothing
            }
            ${
              this.address
                ? html`<a part="link" href=${this.address}>${say('embed.open')}</a>`
                : nothing
            }
          </div>
        </div>
        <p class="print">${frame.title}<br />${this.address}</p>
      </div>
      <slot class="frame"></slot>`;
  }

  /** Two equal buttons; after a press that opens what was refused, one line and two equal answers in their place. */
  private actions(
    subject: EmbedSubject,
    kind: 'video' | 'content',
  ): TemplateResult | typeof nothing {
    if (!subject.choices) return nothing;
    const { words } = SluiceEmbed.context;
    const { company } = subject;
    const button = (hook: string, key: keyof Strings, press: () => unknown): TemplateResult =>
      html`<button
        part="choice"
        data-sluice=${hook}
        aria-label=${`${words.say(key)} ${company}`}
        @click=${press}
      >
        ${words.say(key)}
      </button>`;
    const key = { once: `embed.${kind}.once`, always: 'embed.always' } as const;
    const { asked } = this;
    return html`<div part="actions" role="group" aria-labelledby="text">
      ${
        asked
          ? html`${button('keep', `embed.${kind}.keep`, () => this.answer())}
            ${button('confirm', key[asked], () => this.go(asked, subject, true))}`
          : html`${button('once', key.once, () => this.press('once', subject))}
            ${button('always', key.always, () => this.press('always', subject))}`
      }
    </div>`;
  }

  private press(wish: 'once' | 'always', subject: EmbedSubject): void {
    if (!SluiceEmbed.context.host.needsQuestion(subject.choices ?? {}).length) {
      void this.go(wish, subject);
      return;
    }
    this.asked = wish;
    this.draw();
    this.root.querySelector<HTMLElement>('#text')?.focus();
  }

  private answer(): void {
    const { asked } = this;
    this.asked = undefined;
    this.draw();
    this.root.querySelector<HTMLElement>(`[data-sluice="${asked}"]`)?.focus();
  }

  private async go(
    wish: 'once' | 'always',
    { choices }: EmbedSubject,
    confirmed = false,
  ): Promise<void> {
    const { host, press } = SluiceEmbed.context;
    const { frame } = this;
    if (!frame || !choices) return;
    this.asked = undefined;
    this.pressed = true;
    // The room stays as it is, whatever the frame's own height, until the window changes.
    this.style.minBlockSize = getComputedStyle(this).blockSize;
    addEventListener('resize', () => (this.style.minBlockSize = ''), { once: true });
    if (wish === 'always') await press(choices, 'dialog', confirmed);
    // Under a policy that cannot be lifted on this page it is shown where it lives.
    else if (!host.play(frame) && this.address) open(this.address, '_blank', 'noopener');
    this.draw();
  }
}

/** Puts placeholders into all embeds of the page, now and later. */
export const fillEmbeds = (context: Context): void => {
  if (SluiceEmbed.context !== context) context.words.add(enEmbed);
  SluiceEmbed.context = context;
  define('sluice-embed', SluiceEmbed);
};

declare global {
  interface HTMLElementTagNameMap {
    'sluice-embed': SluiceEmbed;
  }
}
