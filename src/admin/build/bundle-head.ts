import { rollup } from 'rollup';
import type { Plugin } from 'rollup';
import { minify } from 'terser';
import type { Settings } from '../../config/settings.js';
import type { Feature } from './features.js';
import { literalOf } from './literal-of.js';
import { sentSections } from './sent-sections.js';

export interface Bake {
  /** Folder of the parts, as shipped. */
  readonly parts: string;
  readonly settings: Settings;
  /** Folder of the other files, relative to the head script. */
  readonly folder: string;
  /** Parts that are left out. */
  readonly without: readonly Feature[];
  /** Rounds of minifying: 3 is what is shipped, 1 is enough to compare. */
  readonly rounds: 1 | 3;
}

const withForwardSlashes = (path: string) => path.replaceAll('\\', '/');

/** Puts modules in the place of others, by their path within the parts. */
const replaceModules = (replacements: ReadonlyMap<string, string>): Plugin => ({
  name: 'replace-modules',
  load: (id) => {
    const found = [...replacements].find(([path]) =>
      withForwardSlashes(id).endsWith(`/parts/${path}`),
    );
    return found ? found[1] : null;
  },
});

/** The head script with its configuration inside, and without the parts that it does not need. */
export const bundleHead = async ({
  parts,
  settings,
  folder,
  without,
  rounds,
}: Bake): Promise<string> => {
  const replacements = new Map([
    ['api/assets-folder.js', `export const ASSETS_FOLDER = ${JSON.stringify(folder)};`],
    ['api/read-page-config.js', 'export const readPageConfig = () => {};'],
    ['config/read-config.js', `export const readConfig = () => (${literalOf(settings)});`],
    [
      'signals/gpp/sections.js',
      `export const SECTIONS = ${literalOf(await sentSections(parts, settings))};`,
    ],
    ...without.map(({ module, instead }) => [module, instead] as const),
  ]);
  const bundle = await rollup({
    input: `${parts}/entrypoints/head.js`,
    plugins: [replaceModules(replacements)],
    onwarn: () => {},
  });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  const { code } = await minify(output[0].code, {
    ecma: 2020,
    compress: { passes: rounds, unsafe_arrows: true },
    // As in the shipped head script: Chromium compiles all functions at once, since nearly all are called at once.
    format: { comments: false, ascii_only: true, preamble: '//# allFunctionsCalledOnLoad' },
  });
  return code ?? '';
};
