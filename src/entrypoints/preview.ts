import { createDecisions } from '../api/decisions.js';
import { createStart } from '../api/start.js';
import { runFrame } from '../admin/configurator/frame/run-frame.js';
import { readConfig } from '../config/read-config.js';
import type { Settings } from '../config/settings.js';
import { defineLink } from '../link/sluice-link.js';
import type { SluiceBanner } from '../ui/banner.js';
import { bannerShape } from '../ui/banner-shape.js';
import { languages } from '../ui/languages.js';
import { loadLookup } from '../ui/lookup.js';
import type { SluicePreferences } from '../ui/preferences.js';
import { enLater } from '../ui/strings/en-later.js';
import type { Strings } from '../ui/strings/types.js';
import type { UiHost } from '../ui/types.js';

/** What the interface reads: exchanged where it draws another configuration. */
let host: UiHost | undefined;

/** What is in force where nobody has chosen yet. */
const stateUnder = (settings: Settings, region: string | null) =>
  createDecisions({
    settings,
    region,
    store: {
      read: () => [],
      write: () => true,
      isUsable: () => true,
      local: () => '',
      home: () => undefined,
    },
    report: () => {},
    changed: () => {},
  }).getState();

/**
 * The configurator's preview: the same interface and decisions as on a reader's page, in one classic file, since a page opened
 * from the file system may load no modules. What stops or sends anything is left out.
 */
runFrame({
  start: createStart({
    loadUi: async () => {
      const ui = await import('./ui.js');
      return { ...ui, connect: (given: UiHost) => ui.connect((host = { ...given })) };
    },
    loadLater: () => Promise.reject(new Error('The preview keeps nothing.')),
    loadProof: () => Promise.reject(new Error('The preview proves nothing.')),
    loadFile: async (_, file) =>
      file === 'sluice-plain.js'
        ? import('./plain.js')
        : (await import('./ui.js')).languages[file.slice('languages/'.length, -'.js'.length)]?.(),
    defineLink,
    prove: () => ({
      look: () => {},
      verify: () => Promise.reject(new Error('The preview proves nothing.')),
    }),
  }),
  // In this bundle the table of languages is empty: the page around the frame hands in the one that is shown.
  speak: (tag, words) =>
    Object.assign(languages, {
      [tag]: () => Promise.resolve({ words: words as unknown as Strings }),
    }),
  async redraw(config, decidesTheSame) {
    if (!host) return;
    const settings = readConfig(config, () => {});
    const state = decidesTheSame ? host.getState() : stateUnder(settings, host.getState().region);
    Object.assign(host, { settings, ...(!decidesTheSame && { getState: () => state }) });
    const words = await loadLookup(settings);
    words.add(enLater);
    const banner = document.querySelector<SluiceBanner>('sluice-banner');
    const dialog = document.querySelector<SluicePreferences>('sluice-preferences');
    const { context } = banner ?? dialog ?? {};
    // All that speaks has this one object.
    if (context) Object.assign(context.words, words);
    if (banner?.open) banner.show(bannerShape(settings.ui.banner, host.getState().model, null));
    dialog?.requestUpdate();
    await dialog?.updateComplete;
  },
});
