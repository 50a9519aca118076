import type { How } from '../consent/types.js';
import type { SluiceBanner } from './banner.js';
import type { Lookup } from './lookup.js';
import type { Ask, UiHost } from './types.js';

/** What `connect` gives to each surface. Requests go up through it; state comes down from the host. */
export interface Context {
  readonly host: UiHost;
  readonly words: Lookup;
  readonly banner: SluiceBanner;
  /** Sends a press, after the second question where one is needed, and confirms it. */
  press(ask: Ask, how: How, confirmed?: boolean): Promise<void>;
  /** Opens the dialog; whether it is shown. */
  choose(): Promise<boolean>;
  /** The reader closed the first layer without choosing. */
  dismiss(): void;
  /** Takes the first layer away. A reader who was in it (`held`) keeps the place. */
  closeBanner(held?: boolean): void;
  /** Gives an element its context, and its language where that is not the page's. */
  adopt<Adopted extends HTMLElement & { context: Context }>(element: Adopted): Adopted;
  /** The page's live region. */
  readonly region: HTMLElement;
}
