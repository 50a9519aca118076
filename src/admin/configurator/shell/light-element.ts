import { LitElement } from 'lit';

/** An element that renders into the page itself: one style sheet, and labels that reach their fields. */
export class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    // What stood here for pages without script.
    this.replaceChildren();
    return this;
  }
}
