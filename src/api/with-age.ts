import type { Settings } from '../config/settings.js';

/** `data-age` of the script tag, where the configuration names no age. Any other word than the two protects as for a child. */
export const withAge = (settings: Settings, attribute: string | undefined): Settings =>
  settings.age || !attribute
    ? settings
    : { ...settings, age: attribute === 'teen' ? 'teen' : 'child' };
