// Imported for what it defines, too.
import { SluiceBanner } from './banner.js';
import { bannerShape } from './banner-shape.js';
import { confirmation } from './confirmation.js';
import type { Context } from './context.js';
import { emphasis } from './emphasis.js';
import { firstPaint } from './first-paint.js';
import { focused } from './focused.js';
import { keepPlace } from './keep-place.js';
import { liveRegion } from './live-region.js';
import { loadLookup } from './lookup.js';
import { markLanguage } from './mark-language.js';
import type { SluicePreferences } from './preferences.js';
import { trustedTypes } from './trusted-types.js';
import type { Ask, Connect } from './types.js';

/** The interface: one first layer, one dialog, one confirmation and one live region, at the head script's service. */
export const connect: Connect = async (host) => {
  trustedTypes.hold(host.policy);
  const { ui } = host.settings;
  const words = await loadLookup(host.settings);
  const announce = liveRegion(words.language);
  const inPage = document.querySelector('sluice-banner');
  const banner = inPage ?? new SluiceBanner();

  let preferences: SluicePreferences | undefined;
  /** Where focus returns when the dialog closes. */
  let opener: HTMLElement | null = null;
  let opening: Promise<void> | undefined;
  let decidedAt = host.getState().decidedAt?.getTime();

  const context: Context = {
    host,
    words,
    announce,
    async press(ask, how, confirmed = false) {
      if (!confirmed && host.needsQuestion(ask).length) {
        if (await question(ask)) await context.press(ask, 'dialog', true);
        return;
      }
      closeBanner();
      await host.decide(ask, how, confirmed);
      await confirm(ask);
    },
    // A dialog that cannot be fetched leaves the first layer as it is.
    choose: (button) => void takeOver(button).catch(() => {}),
    dismiss() {
      host.dismiss();
      closeBanner();
    },
    dialogClosed,
  };

  const adopt = (element: HTMLElement & { context?: Context }): void => {
    markLanguage(element, words.language);
    element.context = context;
  };

  function closeBanner(): void {
    if (!banner.open) return;
    const held = document.activeElement === banner || opener?.getRootNode() === banner.renderRoot;
    banner.close();
    if (held) keepPlace(banner);
    if (!inPage) banner.remove();
    host.announce('close', 'banner');
  }

  async function dialogClosed(): Promise<void> {
    host.announce('close', 'preferences');
    const back = opener;
    opener = null;
    banner.aside = false;
    await banner.updateComplete;
    const { activeElement } = document;
    if (activeElement !== document.body && activeElement !== banner) return;
    const target = back?.isConnected ? back : document.querySelector<HTMLElement>('sluice-link a');
    target?.focus({ preventScroll: true });
  }

  async function fetchPreferences(): Promise<SluicePreferences> {
    await import('./preferences.js');
    if (!preferences) {
      preferences =
        document.querySelector('sluice-preferences') ??
        document.createElement('sluice-preferences');
      adopt(preferences);
      if (!preferences.isConnected) document.body.append(preferences);
    }
    return preferences;
  }

  /** The dialog takes over; the first layer keeps its place until it is known whether a choice was made. */
  async function takeOver(button = focused()): Promise<SluicePreferences> {
    const dialog = await fetchPreferences();
    if (dialog.open) return dialog;
    opener = button;
    banner.aside = true;
    await banner.updateComplete;
    await dialog.show();
    host.announce('open', 'preferences');
    return dialog;
  }

  const question = async (ask: Ask): Promise<boolean> => (await takeOver()).ask(ask);

  async function openBanner(): Promise<void> {
    const shape = bannerShape(
      ui.banner,
      host.getState().model,
      inPage && (inPage.shape || 'inline'),
    );
    if (shape === 'none') return;
    const before = decidedAt;
    await firstPaint();
    // Chosen meanwhile, by the page or in another tab.
    if (decidedAt !== before) return;
    adopt(banner);
    banner.shape = shape;
    banner.open = true;
    if (!inPage) document.body.prepend(banner);
    await banner.updateComplete;
    host.announce('open', 'banner');
    const idle = globalThis.requestIdleCallback ?? setTimeout;
    idle(() => {
      for (const chunk of [import('./toast.js'), import('./preferences.js')]) chunk.catch(() => {});
    });
  }

  /** In the place of the first layer; with the focus, if that was left there. */
  async function confirm(ask: Ask): Promise<void> {
    const state = host.getState();
    const message = words.say(confirmation(ask, state));
    const { title, text } = emphasis(message);
    announce(`${title} ${text}`);
    await import('./toast.js');
    const toast = document.querySelector('sluice-toast') ?? document.createElement('sluice-toast');
    adopt(toast);
    const kept = document.querySelector('[data-sluice-place]');
    if (kept) kept.before(toast);
    else if (banner.isConnected) banner.before(toast);
    else document.body.prepend(toast);
    await toast.show(message, !!kept);
  }

  host.subscribe((state) => {
    const at = state.decidedAt?.getTime();
    if (at !== decidedAt) {
      decidedAt = at;
      closeBanner();
    }
    preferences?.requestUpdate();
  });

  return {
    open: (name) => {
      if (name === 'preferences') return takeOver().then(() => {});
      opening ??= openBanner().finally(() => (opening = undefined));
      return opening;
    },
    close() {
      preferences?.close();
      closeBanner();
    },
    question,
    confirm: (ask) => void confirm(ask),
  };
};
