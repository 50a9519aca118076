import type { CreateSignal } from '../types.js';
import { gtagCommand, openDataLayer } from './data-layer.js';
import { toConsent } from '../to-consent.js';

/**
 * Google: consent mode v2 and restricted data processing for gtag.js and Tag Manager, and an event `sluice_consent` for Tag
 * Manager's triggers. On unless `signals.googleConsentMode` is `false`.
 *
 * The reader's state is known before any tag runs, so the default is that state: nothing waits for an update and no region
 * needs naming. The update that follows at once keeps a default of the page's own from counting instead.
 */
export const createGoogle: CreateSignal = ({ settings, own }) => {
  const table = (settings.signals as { googleConsentMode?: unknown }).googleConsentMode;
  if (table === false) return null;
  const send = openDataLayer();
  let isRestricted = false;
  let last = '';

  return {
    update: (state) => {
      const wasRestricted = isRestricted;
      const { answers, ...restriction } = toConsent(settings, table, state);
      const categories = Object.fromEntries(
        Object.entries(state.categories).map(([id, { answer }]) => [id, answer]),
      );
      const { optedOut, signal } = state;
      const event = { event: 'sluice_consent', sluice: { categories, optedOut, signal } };
      const text = JSON.stringify([answers, event]);
      if (text === last) return undefined;
      last = text;
      ({ isRestricted } = restriction);

      const messages: object[] = [
        gtagCommand('consent', 'default', { ...answers }),
        gtagCommand('consent', 'update', { ...answers }),
      ];
      if (isRestricted || wasRestricted) {
        messages.push(
          gtagCommand('set', 'ads_data_redaction', isRestricted),
          gtagCommand('set', { restricted_data_processing: isRestricted }),
        );
      }
      if (isRestricted) messages.push(gtagCommand('set', 'url_passthrough', false));
      messages.push(event);
      for (const message of messages) own.add(message);
      return send(messages);
    },
  };
};
