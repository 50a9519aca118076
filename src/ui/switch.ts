import { html, nothing, type TemplateResult } from 'lit';

/** What a switch needs to know. */
export interface SwitchOptions {
  /** The category or company it answers for. */
  readonly id: string;
  readonly on: boolean;
  /** Ids of the elements that name and describe it. */
  readonly name: string;
  readonly description: string;
  /** Its state in words. */
  readonly word: string;
  turn(id: string, on: boolean): void;
}

/** A native checkbox with the role of a switch; it fills the track that is drawn behind it. */
export const switchTemplate = (options: SwitchOptions): TemplateResult =>
  html`<label part="switch">
    ${
      options.word
        ? html`<span part="state" class=${options.on ? 'on' : ''} aria-hidden="true"
            >${options.word}</span
          >`
        : nothing
    }
    <span class="box"
      ><input
        type="checkbox"
        role="switch"
        id=${`s-${options.id}`}
        data-sluice-category=${options.id}
        aria-labelledby=${options.name}
        aria-describedby=${options.description || nothing}
        .checked=${options.on}
        @change=${(event: Event) =>
          options.turn(options.id, (event.target as HTMLInputElement).checked)} /><span
        part="switch-track"
        ><span part="switch-thumb"></span></span
    ></span>
  </label>`;
