import type { How } from '../consent/types.js';
import type { Lookup } from './lookup.js';
import type { Ask, UiHost } from './types.js';

/** What `connect` gives to each of its elements. Requests go up through it; state comes down from the host. */
export interface Context {
  readonly host: UiHost;
  readonly words: Lookup;
  /** Sends a press, after the second question where one is needed, and confirms it. */
  press(ask: Ask, how: How, confirmed?: boolean): Promise<void>;
  /** Opens the dialog; on close focus returns to `opener`. */
  choose(opener: HTMLElement): void;
  /** The reader closed the first layer without choosing. */
  dismiss(): void;
  /** The dialog has closed, with a choice or without. */
  dialogClosed(): void;
  /** Says something to screen readers. */
  announce(message: string): void;
}
