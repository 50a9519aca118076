import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Part, Show, Shown } from '../frame/types.js';
import { segments } from '../fields/segments.js';
import { lookStyle } from '../look/look-style.js';
import { LightElement } from '../shell/light-element.js';
import type { View } from '../shell/view.js';
import { directionOf } from '../words/direction-of.js';
import { languageName } from '../words/language-name.js';
import { facts } from './facts.js';
import { createFramePair } from './frame-pair.js';
import type { FramePair } from './frame-pair.js';
import { readersIn } from './readers-in.js';

const PARTS = [
  ['banner', 'Banner'],
  ['dialog', 'Dialog'],
  ['video', 'Video'],
  ['link', 'Link'],
] as const;

/** The notice as readers see it, drawn by the shipped code in a frame. */
@customElement('setup-preview')
export class SetupPreview extends LightElement {
  @property({ attribute: false }) view!: View;

  @state() private surface: Part = 'banner';
  @state() private device: 'phone' | 'desktop' = 'desktop';
  @state() private reader = 'US-CA';
  @state() private signal = false;
  @state() private scheme: 'light' | 'dark' = 'light';
  @state() private language = 'en';
  @state() private shown: Shown | null = null;

  private frames: FramePair | undefined;
  private last: unknown[] = [];

  /** Shows a part, as where a step is about it. */
  showPart(part: Part): void {
    this.surface = part;
  }

  protected override firstUpdated(): void {
    const place = this.querySelector<HTMLElement>('.frame') as HTMLElement;
    new ResizeObserver(() => this.fit(place)).observe(place);
    if (matchMedia('(prefers-color-scheme: dark)').matches) this.scheme = 'dark';
    if (matchMedia('(max-width: 1039px)').matches) this.device = 'phone';
    this.frames = createFramePair(
      place,
      'preview.html',
      () => `Preview: ${this.surface}, ${this.device}, as seen from ${this.placeName}`,
      (shown) => (this.shown = shown),
    );
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('device')) this.fit(this.querySelector('.frame') as HTMLElement);
    const { draft } = this.view;
    const { config, look, pages } = draft;
    const now = [
      config,
      look,
      pages.linkWords,
      this.surface,
      this.device,
      this.reader,
      this.signal,
      this.scheme,
      this.language,
    ];
    if (now.every((value, index) => value === this.last[index])) return;
    this.last = now;
    const wanted: Omit<Show, 'kind' | 'id'> = {
      config,
      region: this.reader || null,
      signal: this.signal,
      part: this.surface,
      language: this.language,
      words: this.view.tools.languages[this.language] ?? null,
      direction: directionOf(this.language),
      scheme: look.scheme || this.scheme,
      style: lookStyle(look),
      linkWords: pages.linkWords,
    };
    // What was typed is painted first.
    requestAnimationFrame(() => setTimeout(() => this.frames?.show(wanted)));
  }

  /** The frame is as wide as the screen it stands for, and drawn smaller. */
  private fit(place: HTMLElement): void {
    const { clientWidth: width } = place;
    const scale =
      this.device === 'phone'
        ? width / 390
        : Math.min(1, Math.max(width < 500 ? 0.28 : 0.5, width / 1280));
    place.style.setProperty('--scale', String(scale || 1));
  }

  private get placeName(): string {
    return (
      readersIn(this.view.draft.config).find(([code]) => code === this.reader)?.[1] ?? 'California'
    );
  }

  protected override render(): TemplateResult {
    const { config } = this.view.draft;
    const own = Object.keys(config.ui?.words ?? {});
    const languages = [...new Set(['en', ...Object.keys(this.view.tools.languages), ...own])];
    return html`<div class="tools">
        ${segments('preview-part', 'Part to show', this.surface, PARTS, (part) => (this.surface = part as Part))}
        ${segments(
          'preview-device',
          'Screen',
          this.device,
          [
            ['phone', 'Phone'],
            ['desktop', 'Desktop'],
          ],
          (device) => (this.device = device as 'phone'),
        )}
        ${segments(
          'preview-scheme',
          'Light or dark',
          this.scheme,
          [
            ['light', 'Light'],
            ['dark', 'Dark'],
          ],
          (scheme) => (this.scheme = scheme as 'light'),
        )}
        <label class="from"
          >As seen from
          <select
            id="preview-reader"
            @change=${(event: Event) => (this.reader = (event.target as HTMLSelectElement).value)}
          >
            ${readersIn(config).map(
              ([code, name]) =>
                html`<option value=${code} ?selected=${code === this.reader}>${name}</option>`,
            )}
          </select></label
        >
        <select
          id="preview-language"
          aria-label="Language"
          @change=${(event: Event) => (this.language = (event.target as HTMLSelectElement).value)}
        >
          ${languages.map(
            (tag) =>
              html`<option value=${tag} ?selected=${tag === this.language}>
                ${languageName(tag)}
              </option>`,
          )}
        </select>
        <label class="check"
          ><input
            type="checkbox"
            id="preview-signal"
            @change=${(event: Event) => (this.signal = (event.target as HTMLInputElement).checked)}
          />Browser signal on</label
        >
      </div>
      <div class="stage"><div class="frame ${this.device}"></div></div>
      <p class="under">
        ${
          this.shown
            ? facts(this.shown, {
                part: this.surface,
                device: this.device,
                place: this.placeName,
                signal: this.signal,
                shape: config.ui?.banner ?? 'auto',
              }).map(([name, text]) => html`<span><b>${name}</b> ${text}</span>`)
            : nothing
        }
      </p>`;
  }
}
