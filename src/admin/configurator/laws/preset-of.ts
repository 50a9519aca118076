import type { Config } from '../../../config/types.js';
import { PRESETS } from './presets.js';

const sorted = (regions: object) => JSON.stringify(Object.entries(regions).sort());

/** Which preset a configuration follows; −1 for none. */
export const presetOf = ({ regions, region }: Config): number =>
  PRESETS.findIndex(
    (preset) =>
      sorted(preset.regions) === sorted(regions ?? PRESETS[0]?.regions ?? {}) &&
      preset.otherwise === (region?.default ?? null),
  );
