import { rollup } from 'rollup';
import type { Plugin } from 'rollup';
import { minify } from 'terser';
import type { Config } from '../../config/types.js';
import type { Feature } from './features.js';

export interface Bake {
  /** Folder of the parts, as shipped. */
  readonly parts: string;
  readonly config: Config;
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
  config,
  folder,
  without,
  rounds,
}: Bake): Promise<string> => {
  // As text: a literal would read a key `__proto__` as something else.
  const text = JSON.stringify(JSON.stringify({ ...config, $schema: undefined }));
  const replacements = new Map([
    [
      'api/baked.js',
      `export const BAKED = { config: JSON.parse(${text}), folder: ${JSON.stringify(folder)} };`,
    ],
    ...without.map(({ module, exports }): [string, string] => [
      module,
      Object.entries(exports)
        .map(([name, stub]) => `export const ${name} = ${stub};`)
        .join('\n'),
    ]),
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
    format: { comments: false },
  });
  return code ?? '';
};
