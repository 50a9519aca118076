import type { ReactiveControllerHost } from 'lit';
import type { Ask } from './types.js';

/** Opening what was refused takes a second step: one question at a time; a new one, or closing, answers the old one with no. */
export class SecondQuestion {
  /** The request it stands before. */
  asked: Ask | undefined;

  private readonly host: ReactiveControllerHost;
  private resolve: ((yes: boolean) => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
  }

  put(ask: Ask): Promise<boolean> {
    this.answer(false);
    this.asked = ask;
    this.host.requestUpdate();
    return new Promise((resolve) => (this.resolve = resolve));
  }

  answer(yes: boolean): void {
    const { resolve } = this;
    if (!resolve) return;
    this.asked = this.resolve = undefined;
    this.host.requestUpdate();
    resolve(yes);
  }
}
