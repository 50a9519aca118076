import type { Look } from '../draft/types.js';
import { lookStyle } from './look-style.js';

const SURFACES =
  'sluice-banner, sluice-preferences, sluice-toast, sluice-embed, sluice-float, sluice-status';

/** The look as text for the site's style sheet; empty where all is as it comes. */
export const lookRules = (look: Look): string => {
  const lines = lookStyle(look).map(([name, value]) => `  ${name}: ${value};`);
  return [
    ...(lines.length > 0 ? [`:root {\n${lines.join('\n')}\n}`] : []),
    ...(look.scheme ? [`${SURFACES} {\n  color-scheme: ${look.scheme};\n}`] : []),
  ].join('\n');
};
