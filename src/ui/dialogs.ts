import { announce } from './announce.js';
import type { Context } from './context.js';
import { confirmation } from './confirmation.js';
import { emphasis } from './emphasis.js';
import { enLater } from './strings/en-later.js';
import { focused } from './focused.js';
import { isOperable } from './is-operable.js';
import { lockScroll } from './lock-scroll.js';
import { measureUnseen } from './measure-unseen.js';
import { placeFirst } from './place-first.js';
import type { SluicePreferences } from './preferences.js';
import './toast.js';
import type { Ask } from './types.js';
import { whenIdle } from './when-idle.js';

/** What opens at a press: the dialog with its questions, and the confirmation. */
export interface Dialogs {
  /** Opens the dialog; resolves with `false` where it cannot be seen or pressed. */
  show(): Promise<boolean>;
  /** Closes the dialog without a choice. */
  close(): void;
  /** Puts the second question; resolves with the answer. */
  question(ask: Ask): Promise<boolean>;
  /** Puts the second question and, after a yes, decides. */
  askAndPress(ask: Ask): Promise<void>;
  /** Shows the confirmation in the place of the first layer. */
  confirm(ask: Ask): Promise<void>;
}

/** Made once, by the first press or in the first idle moment. */
export const createDialogs = (context: Context): Dialogs => {
  const { host, words, banner } = context;
  words.add(enLater);

  let preferences: SluicePreferences | undefined;

  const fetchPreferences = async (): Promise<SluicePreferences> => {
    if (!preferences) {
      // Only then: what is there opens in the task of the press, a module that is there comes a task later.
      await import('./preferences.js');
      preferences ??= context.adopt(
        document.querySelector('sluice-preferences') ??
          document.createElement('sluice-preferences'),
      );
    }
    if (!preferences.isConnected) document.body.append(preferences);
    return preferences;
  };

  /** Draws the dialog as it is going to open, so that a press has only to show it. */
  const prepare = (): void =>
    whenIdle(async () => {
      if (banner.open) await fetchPreferences().catch(() => {});
      if (!preferences?.isConnected) return;
      preferences.requestUpdate();
      await preferences.updateComplete;
      whenIdle(() => preferences && measureUnseen(preferences));
    });

  /** To what opened the dialog; if that is gone, or had no focus in the first place, to the privacy link. */
  const giveBack = (opener: HTMLElement | null): void => {
    // In the closed dialog the focus stays until the next rendering, and is then lost.
    const lost: readonly (Element | null | undefined)[] = [document.body, preferences, banner];
    if (!lost.includes(document.activeElement)) return;
    const link = banner.open ? null : document.querySelector<HTMLElement>('sluice-link a');
    (opener?.isConnected ? opener : link)?.focus({ preventScroll: true });
  };

  /** The dialog is to be shown, unless it is closed before that. */
  let isWanted = false;

  /** Nothing, where it was closed meanwhile. The first layer keeps its place until it is known whether a choice was made. */
  const open = async (): Promise<SluicePreferences | undefined> => {
    isWanted = true;
    const opener = focused();
    const dialog = await fetchPreferences();
    if (!isWanted) return undefined;
    if (dialog.open) return dialog;
    const inBanner = opener?.getRootNode() === banner.shadowRoot;
    // First, while nothing has changed: it asks how wide the page is, and the browser knows.
    const unlock = lockScroll();
    banner.step(true);
    dialog.show((decided) => {
      unlock();
      host.announce('close', 'preferences');
      if (decided) context.closeBanner(inBanner);
      banner.step(false);
      giveBack(opener);
      prepare();
    });
    host.announce('open', 'preferences');
    return dialog;
  };

  const check = (surface: HTMLElement): void => {
    if (!host.settings.ui.panel) return;
    void import('./check-symmetry.js').then(({ checkSymmetry }) => checkSymmetry(surface));
  };

  const question = async (ask: Ask): Promise<boolean> => (await open())?.ask(ask) ?? false;

  if (banner.open) check(banner);
  // The dialog is likely to be next.
  import('./preferences.js').then(prepare, () => {});

  return {
    question,
    async show() {
      const dialog = await open();
      if (!dialog) return true;
      const works = isOperable(dialog);
      check(dialog);
      if (!works) dialog.close();
      return works;
    },
    close() {
      isWanted = false;
      preferences?.close();
    },
    async askAndPress(ask) {
      if (await question(ask)) await context.press(ask, 'dialog', true);
    },
    async confirm(ask) {
      const state = host.getState();
      const reason = host.reason() ?? (state.reloadNeeded ? 'toast.reload' : undefined);
      const message = words.say(confirmation(ask, state)) + (reason ? ` ${words.say(reason)}` : '');
      const { title, text } = emphasis(message);
      announce(context.region, `${title}${/\p{P}$/u.test(title) ? '' : '.'} ${text}`.trim());
      const toast = context.adopt(
        document.querySelector('sluice-toast') ?? document.createElement('sluice-toast'),
      );
      const kept = document.querySelector('[data-sluice-place]');
      const place = kept ?? (banner.isConnected ? banner : null);
      // One that is there stays: moved, it would lose the reader who went on from it.
      if (!toast.isConnected) {
        if (place) place.before(toast);
        else placeFirst(toast);
      }
      await toast.show(message, !!kept || document.activeElement === toast);
    },
  };
};
