import { SluiceBanner } from './banner.js';
import { bannerShape } from './banner-shape.js';
import type { Context } from './context.js';
import { define } from './define.js';
import type { Dialogs } from './dialogs.js';
import { firstPaint } from './first-paint.js';
import { liveRegion } from './live-region.js';
import { loadLookup } from './lookup.js';
import { placeFirst } from './place-first.js';
import { trustedTypes } from './trusted-types.js';
import type { Connect } from './types.js';
import { whenNear } from './when-near.js';

/** The interface, at the head script's service. What opens at a press is fetched when that is near, or at the press. */
export const connect: Connect = async (host) => {
  trustedTypes.hold(host.policy);
  const words = await loadLookup(host.settings);
  const inPage = document.querySelector('sluice-banner');
  const shape = bannerShape(
    host.settings.ui.banner,
    host.getState().model,
    inPage && (inPage.getAttribute('shape') ?? 'inline'),
  );
  define('sluice-banner', SluiceBanner);
  const banner = inPage ?? document.createElement('sluice-banner');

  /** The first layer is to be shown, unless it is closed before that. */
  let isWanted = false;
  let dialogs: Promise<Dialogs> | undefined;
  const behind = (): Promise<Dialogs> =>
    (dialogs ??= import('./dialogs.js').then(
      ({ createDialogs }) => createDialogs(context),
      (error: unknown) => {
        // The next press tries again.
        dialogs = undefined;
        throw error;
      },
    ));

  const context: Context = {
    host,
    words,
    banner,
    region: liveRegion(words),
    async press(ask, how, confirmed) {
      try {
        if (!confirmed && host.needsQuestion(ask).length) {
          return await (await behind()).askAndPress(ask);
        }
        context.closeBanner();
        await host.decide(ask, how, confirmed);
        await (await behind()).confirm(ask);
      } catch {
        // Without the file that asks and confirms a refusal is made all the same, and the link says so.
      }
    },
    // By way of the head script, which has another dialog where this one cannot be shown.
    choose: () => host.choose(),
    dismiss() {
      host.dismiss();
      context.closeBanner();
    },
    closeBanner(held = document.activeElement === banner) {
      isWanted = false;
      if (!banner.open) return;
      banner.close(held);
      // The room that a page keeps for it is given back.
      if (inPage) banner.hidden = true;
      else banner.remove();
      host.announce('close', 'banner');
    },
    adopt(element) {
      words.mark(element);
      element.context = context;
      return element;
    },
  };

  let decidedAt = host.getState().decidedAt;
  host.subscribe((state) => {
    // Chosen here, elsewhere on the page, or in another tab.
    if (state.decidedAt !== decidedAt) context.closeBanner();
    decidedAt = state.decidedAt;
  });

  const openBanner = async (): Promise<void> => {
    isWanted = true;
    await firstPaint();
    if (banner.open || shape === 'none' || !isWanted) return;
    context.adopt(banner);
    if (inPage) banner.hidden = false;
    else placeFirst(banner);
    banner.show(shape);
    host.announce('open', 'banner');
    whenNear(banner, () => {
      // Who has closed it will press nothing.
      if (banner.open) void behind().catch(() => {});
    });
  };

  return {
    open: async (surface) => (surface === 'banner' ? openBanner() : (await behind()).show()),
    close(surface) {
      if (surface !== 'banner')
        dialogs?.then(
          (open) => open.close(),
          () => {},
        );
      if (surface !== 'preferences') context.closeBanner();
    },
    question: async (ask) => (await behind()).question(ask),
    confirm: async (ask) => (await behind()).confirm(ask),
    async fill(tag) {
      if (tag === 'sluice-embed') (await import('./embed.js')).fillEmbeds(context);
      else if (tag === 'sluice-status') (await import('./sluice-status.js')).fillStatus(context);
      else (await import('./float.js')).placeFloat(context);
    },
  };
};
