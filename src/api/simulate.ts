import { regionCode } from '../consent/region.js';
import { PANEL_KEY } from '../storage/panel-key.js';
import { storedText } from '../storage/stored-text.js';
import type { Ground } from './ground.js';
import type { Parts } from './parts.js';

/**
 * The ground as the admin's panel simulates it in this tab, where it may open. The stored record is not written, and nothing is
 * sent to the publisher's own ends. Off `localhost` each step can only deny more: to what is stored refusals are added and no
 * permission is, all may be asked first, and the signal may be on. So whoever writes to `sessionStorage` allows nothing with it.
 */
export const simulate = (ground: Ground): Ground => {
  const { settings, store, parts, region, isLocal } = ground;
  const { regions, signals, ui } = settings;
  const text = (next?: string) => storedText('sessionStorage', `${PANEL_KEY}-record`, next);
  try {
    const { simulation }: Pick<Ground, 'simulation'> = JSON.parse(
      (ui.panel && storedText('sessionStorage', PANEL_KEY)) || '{}',
    );
    // Where nothing can be kept, a record of ours must not look as if it could.
    if (!simulation || !store.isUsable()) return ground;
    return {
      ...ground,
      simulation,
      region: (isLocal && regionCode(simulation.region)) || region,
      settings: {
        ...settings,
        regions: simulation.asksFirst ? {} : regions,
        signals: simulation.signal ? { ...signals, gpc: true } : signals,
        ui: { ...ui, language: `${simulation.language || ui.language}` },
      },
      store: {
        ...store,
        read: () =>
          (isLocal
            ? [text()]
            : [...store.read(), text().replace(/&(permitted|confirmed)=[^&]*/g, '')]
          ).filter(Boolean),
        write: (next) => text(next) === next,
      },
      parts: {
        ...parts,
        keepLater: undefined,
        // Not there: a call fails, and is reported, as where the file does not load.
        loadUi: (simulation.outage || parts.loadUi) as Parts['loadUi'],
      },
    };
  } catch {
    return ground;
  }
};
