import { createStart } from '../api/start.js';
import { runFrame } from '../admin/configurator/frame/run-frame.js';
import { defineLink } from '../link/sluice-link.js';
import { languages } from '../ui/languages.js';
import type { Strings } from '../ui/strings/types.js';

/**
 * The configurator's preview: the same interface and decisions as on a reader's page, in one classic file, since a page opened
 * from the file system may load no modules. What stops or sends anything is left out.
 */
runFrame(
  createStart({
    loadUi: () => import('./ui.js'),
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
  (tag, words) =>
    Object.assign(languages, {
      [tag]: () => Promise.resolve({ words: words as unknown as Strings }),
    }),
);
