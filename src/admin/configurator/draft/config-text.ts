import type { Config } from '../../../config/types.js';

/** The settings file as it is copied and downloaded. */
export const configText = (config: Config): string => `${JSON.stringify(config, null, 2)}\n`;
