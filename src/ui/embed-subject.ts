import type { Choices, ConsentState } from '../api/types.js';
import type { Settings } from '../config/settings.js';
import { Draft } from './draft.js';

/** What an embed hangs on. */
export interface EmbedSubject {
  /** The company's name, or where it is. */
  readonly company: string;
  /** The company's id, where the configuration has it. */
  readonly vendor: string | null;
  /** What "Always allow" asks for; `null` where no press of the reader can allow it. */
  readonly choices: Choices | null;
  /** Refused by the reader or in the reader's name, and not only by default. */
  readonly isRefused: boolean;
}

/** Reads it from the marks of embed and frame, as the gate does: the frame's own marks first. */
export const embedSubject = (
  embed: Element,
  frame: Element,
  settings: Settings,
  state: ConsentState,
): EmbedSubject => {
  const read = (name: string): string | null =>
    frame.getAttribute(name) ?? embed.getAttribute(name);
  const vendor = settings.vendors.find(({ id }) => id === read('data-vendor'));
  const category = read('data-category');
  const named = [read('data-vendor'), category, vendor?.category ?? null];
  const decisions = named
    .filter((id) => id !== null)
    .map((id) => state.categories[id] ?? state.vendors[id]);
  const choices: Choices = {
    ...(vendor && new Draft(settings, state, {}).turned(vendor.id, true)),
    ...(category && { [category]: 'granted' }),
  };
  const because = (...reasons: string[]): boolean =>
    decisions.some(
      (decision) => decision?.answer === 'denied' && reasons.includes(decision.because),
    );
  return {
    company: vendor?.name || hostOf(frame.getAttribute('data-src') ?? ''),
    vendor: vendor?.id ?? null,
    // A parent's or teen's opt-in is the site's own process; what nobody knows stays shut.
    choices: decisions.every(Boolean) && !because('age') ? choices : null,
    isRefused: because('choice', 'signal', 'account', 'group'),
  };
};

const hostOf = (address: string): string => {
  try {
    return new URL(address, document.baseURI).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
};
