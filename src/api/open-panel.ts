import { PANEL_KEY } from '../storage/panel-key.js';
import { storedText } from '../storage/stored-text.js';
import type { PanelHost, PanelModule } from '../panel/types.js';
import type { Ground } from './ground.js';
import { whenPainted } from './when-painted.js';

/**
 * Brings the admin's panel where the owner or `localhost` lets it open, and the address or this tab asks for it. Its file is
 * never fetched for anybody else.
 */
export const openPanel = (host: PanelHost & Pick<Ground, 'parts'>): void => {
  const { ui, assets } = host.settings;
  if (ui.panel && (storedText('sessionStorage', PANEL_KEY) || location.search.includes(PANEL_KEY)))
    whenPainted(() =>
      host.parts.loadFile(assets, `${PANEL_KEY}.js`).then(
        (module) => (module as PanelModule).showPanel(host),
        (error) => host.report('panel', `${error}`),
      ),
    );
};
