import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A surface with a modal dialog in its shadow root. */
interface Surface extends HTMLElement, ReactiveControllerHost {
  readonly open: boolean;
  close(): void;
}

/**
 * What becomes of an open dialog that somebody else takes out. Where a page fills the same body anew, as some do that hydrate, it
 * comes back as it was; once, or whoever takes it out on sight would go on for ever. A new body is a new page: there it is closed.
 */
export class PlaceOverPage implements ReactiveController {
  private readonly surface: Surface;
  private body: HTMLElement | null = null;

  constructor(surface: Surface) {
    this.surface = surface;
    surface.addController(this);
  }

  /** It has been opened over this page. */
  hold(): void {
    this.body = document.body;
  }

  hostDisconnected(): void {
    const { surface, body } = this;
    if (!surface.open) return;
    this.body = null;
    requestAnimationFrame(() => {
      if (!surface.open) return;
      if (document.body !== body) return surface.close();
      if (!surface.isConnected) body.append(surface);
      // It has kept its `open`, but stands beside the page now, not over it.
      const dialog = surface.shadowRoot?.querySelector('dialog');
      dialog?.close();
      dialog?.showModal();
    });
  }
}
