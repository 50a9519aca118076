import type { Settings } from '../config/settings.js';

/** On the developer's machine, or where the owner shows the panel. */
export const inDevelopment = ({ ui }: Pick<Settings, 'ui'>): boolean =>
  ui.panel || /(^|\.)localhost$|^127\.|^\[::1\]$/.test(location.hostname);
