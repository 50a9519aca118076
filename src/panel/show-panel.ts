import { define } from '../ui/define.js';
import { trustedTypes } from '../ui/trusted-types.js';
import { keptInTab } from './kept-in-tab.js';
import { SluicePanel } from './panel.js';
import type { PanelModule } from './types.js';

/** Puts the panel into the page. */
export const showPanel: PanelModule['showPanel'] = (host) => {
  trustedTypes.hold(host.policy);
  define('sluice-panel', SluicePanel);
  const panel = document.createElement('sluice-panel');
  panel.host = host;
  // From now on it comes with each page of this tab.
  keptInTab.write(keptInTab.read());
  // Beside the body: a page that replaces that keeps the panel.
  document.documentElement.append(panel);
};
