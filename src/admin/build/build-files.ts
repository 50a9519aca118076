import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readConfig } from '../../config/read-config.js';
import type { Settings } from '../../config/settings.js';
import type { Config } from '../../config/types.js';
import { brotliSize } from './brotli-size.js';
import { bundleHead } from './bundle-head.js';
import { CONFIG_FILE } from './config-file.js';
import { FEATURES } from './features.js';
import type { Feature } from './features.js';

export interface BuiltFile {
  /** Path within the folder of the build. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What one part of the head script adds, in bytes (brotli), or would add. */
export interface Weight {
  readonly name: string;
  readonly size: number;
  readonly isUsed: boolean;
}

export interface Build {
  readonly files: readonly BuiltFile[];
  /** The configuration as the page reads it. */
  readonly settings: Settings;
  /** `sha384-…` of the head script. */
  readonly integrity: string;
  /** Bytes of the head script, brotli. */
  readonly size: number;
  /** What its parts weigh; empty where they were not weighed. */
  readonly weights: readonly Weight[];
}

/** Files that the head script fetches later, with their chunks; maps stay at home. */
const laterFiles = (dist: string): readonly BuiltFile[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) =>
      /^(sluice-(?!sw|stub)[\w-]+\.js|(chunks|languages)[\\/][^\\/]+\.js)$/.test(
        relative(dist, path),
      ),
    )
    .map((path) => ({
      path: relative(dist, path).split(sep).join('/'),
      content: readFileSync(path),
    }));

/**
 * Everything that a site uploads: the head script with the configuration inside and without what it does not need, and the
 * files that come later, in a folder that is named by their content, so that they may be cached for ever.
 */
export const buildFiles = async (config: Config, dist: string, weighs: boolean): Promise<Build> => {
  const later = laterFiles(dist);
  const hash = createHash('sha256');
  for (const { path, content } of later) hash.update(path).update(content);
  const folder = `assets-${hash.digest('hex').slice(0, 10)}/`;
  const parts = join(dist, 'parts').split(sep).join('/');

  // Read as the page would: what is unclear is the protective value.
  const settings: Settings & Record<'$schema' | 'version', undefined> = {
    ...readConfig(config, () => {}),
    $schema: undefined,
    version: undefined,
  };
  const without = FEATURES.filter(({ isUsed }) => !isUsed(settings));
  const bake = { parts, settings, folder };
  const head = await bundleHead({ ...bake, without, rounds: 3 });
  const size = brotliSize(head);
  const weigh = async (left: readonly Feature[]) =>
    brotliSize(await bundleHead({ ...bake, without: left, rounds: 1 }));
  const weights: Weight[] = [];
  const whole = weighs ? await weigh(without) : 0;
  for (const feature of weighs ? FEATURES : []) {
    const isUsed = !without.includes(feature);
    if (feature.isDetail && !isUsed) continue;
    const other = await weigh(
      isUsed ? [...without, feature] : without.filter((one) => one !== feature),
    );
    weights.push({ name: feature.name, size: Math.abs(whole - other), isUsed });
  }
  return {
    files: [
      { path: 'sluice.js', content: head },
      { path: CONFIG_FILE, content: `${JSON.stringify(config, null, 2)}\n` },
      ...(settings.enforcement.serviceWorker
        ? [{ path: 'sluice-sw.js', content: readFileSync(join(dist, 'sluice-sw.js')) }]
        : []),
      ...later.map((file) => ({ ...file, path: folder + file.path })),
    ],
    settings,
    integrity: `sha384-${createHash('sha384').update(head).digest('base64')}`,
    size,
    weights,
  };
};
